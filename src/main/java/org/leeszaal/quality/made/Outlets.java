package org.leeszaal.quality.made;

import java.util.List;
import java.util.random.RandomGenerator;
import org.leeszaal.article.Language;

/** Invented newspapers and their sections. */
final class Outlets {
  private static final List<Outlet> DUTCH =
      List.of(
          new Outlet("Het Zuiderblad", "zuiderblad"),
          new Outlet("De Meerpost", "meerpost"),
          new Outlet("Dagblad De Toren", "detoren"),
          new Outlet("Persdienst Kompas", "kompas"));
  private static final List<Outlet> FRENCH =
      List.of(
          new Outlet("Le Journal des Quais", "quais"),
          new Outlet("La Dépêche des Collines", "collines"),
          new Outlet("L'Écho du Phare", "phare"),
          new Outlet("Agence Boussole", "boussole"));
  private static final List<Outlet> ENGLISH =
      List.of(
          new Outlet("The Harbour Times", "harbourtimes"),
          new Outlet("The Mill Lane Observer", "milllane"),
          new Outlet("The Northgate Herald", "northgate"),
          new Outlet("Compass Wire", "compasswire"));

  private Outlets() {}

  /**
   * @param folder name in addresses and paths
   */
  record Outlet(String name, String folder) {}

  static Outlet of(Language language, RandomGenerator random) {
    List<Outlet> outlets =
        switch (language) {
          case NL -> DUTCH;
          case FR -> FRENCH;
          case EN, OTHER -> ENGLISH;
        };
    return outlets.get(random.nextInt(outlets.size()));
  }

  static String section(Language language, RandomGenerator random) {
    List<String> sections =
        switch (language) {
          case NL -> List.of("Binnenland", "Buitenland", "Economie", "Cultuur", "Sport", "Opinie");
          case FR -> List.of("Politique", "Monde", "Économie", "Culture", "Sports", "Débats");
          case EN, OTHER -> List.of("Home", "World", "Business", "Culture", "Sport", "Comment");
        };
    return sections.get(random.nextInt(sections.size()));
  }
}
