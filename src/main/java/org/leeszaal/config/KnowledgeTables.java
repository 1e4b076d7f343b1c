package org.leeszaal.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.leeszaal.article.EntityId;
import org.leeszaal.article.EntityKind;
import org.leeszaal.article.KnownEntity;
import org.leeszaal.article.Language;
import org.leeszaal.entity.AmbiguousName;
import org.leeszaal.entity.CountryWords;
import org.leeszaal.entity.EntitySettings;
import org.leeszaal.entity.NameWords;
import org.leeszaal.entity.PlaceAdjective;
import org.leeszaal.entity.Town;

/** Reads {@code index-config/entities} and says where {@code index-config/models} has models. */
public final class KnowledgeTables {
  private static final Pattern ID = Pattern.compile("[a-z]+/[a-z0-9-]+");
  private static final Pattern PEOPLE = Pattern.compile("[0-9]{1,9}");

  private static final List<Language> LANGUAGES = List.of(Language.NL, Language.FR, Language.EN);

  private final Path folder;
  private final Set<String> ids = new HashSet<>();

  private KnowledgeTables(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads and checks every table.
   *
   * @param indexConfig the folder {@code index-config}
   * @throws ConfigProblem with file and line at the first mistake
   */
  public static EntitySettings read(Path indexConfig) {
    return new KnowledgeTables(indexConfig.resolve("entities"))
        .settings(indexConfig.resolve("models"));
  }

  private EntitySettings settings(Path models) {
    List<CountryWords> countries = countries();
    List<KnownEntity> entities = new ArrayList<>();
    entities.addAll(persons());
    entities.addAll(things("organisations.tsv", EntityKind.ORG));
    entities.addAll(things("places.tsv", EntityKind.LOC));
    NameWords words = new NameWordTables(folder).read();
    return new EntitySettings(
        entities, countries, ambiguous(), adjectives(), towns(), words, models(models));
  }

  private List<KnownEntity> persons() {
    TsvFile table =
        TsvFile.read(
            folder.resolve("persons.tsv"),
            "id",
            "kind",
            "country",
            "label_nl",
            "label_fr",
            "label_en",
            "aliases",
            "roles");
    List<KnownEntity> persons = new ArrayList<>();
    for (TsvFile.Row row : table.rows()) {
      persons.add(entity(row, EntityKind.PER, KnownEntity.Trade.OTHER));
    }
    return persons;
  }

  private List<KnownEntity> things(String file, EntityKind kind) {
    TsvFile table =
        TsvFile.read(
            folder.resolve(file),
            "id",
            "kind",
            "country",
            "label_nl",
            "label_fr",
            "label_en",
            "aliases");
    List<KnownEntity> things = new ArrayList<>();
    for (TsvFile.Row row : table.rows()) {
      things.add(entity(row, kind, kind == EntityKind.ORG ? trade(row) : KnownEntity.Trade.OTHER));
    }
    return things;
  }

  private static KnownEntity.Trade trade(TsvFile.Row row) {
    return switch (row.required("kind")) {
      case "ORG" -> KnownEntity.Trade.OTHER;
      case "MEDIA" -> KnownEntity.Trade.MEDIUM;
      default ->
          throw row.problem(
              "has the kind "
                  + row.cell("kind")
                  + ": choose ORG, or MEDIA for a newspaper,"
                  + " broadcaster, news agency or platform");
    };
  }

  private KnownEntity entity(TsvFile.Row row, EntityKind kind, KnownEntity.Trade trade) {
    EntityId id = id(row, kind);
    KnownEntity entity =
        new KnownEntity(
            id,
            kind,
            row.country("country"),
            row.required("label_nl"),
            row.required("label_fr"),
            row.required("label_en"),
            row.list("aliases"),
            trade);
    entity.names().forEach(name -> checkFree(row, kind, name, id));
    for (String code : row.countries("country")) {
      if (!ids.contains("country/" + code)) {
        throw row.problem("has the country " + code + ", which countries.tsv has not");
      }
    }
    return entity;
  }

  private EntityId id(TsvFile.Row row, EntityKind kind) {
    String value = row.required("id");
    if (!value.startsWith(kind.prefix() + "/") || !ID.matcher(value).matches()) {
      throw row.problem(
          "has the id " + value + ": it must be " + kind.prefix() + "/name-with-hyphens");
    }
    if (!ids.add(value)) {
      throw row.problem("has the id " + value + ", which an earlier line has: give it another one");
    }
    return new EntityId(value);
  }

  private final Map<String, EntityId> owners = new HashMap<>();

  /** Two rows of one kind must not share a name, as label or alias. */
  private void checkFree(TsvFile.Row row, EntityKind kind, String name, EntityId id) {
    EntityId owner = owners.putIfAbsent(kind + "\t" + name, id);
    if (owner != null && !owner.equals(id)) {
      throw row.problem(
          "is named " + name + ", as " + owner + " is: put a qualifier in brackets behind one");
    }
  }

  private List<CountryWords> countries() {
    List<String> columns =
        new ArrayList<>(List.of("id", "iso2", "label_nl", "label_fr", "label_en"));
    for (String what : List.of("aliases", "adjectives", "inhabitants", "capital")) {
      LANGUAGES.forEach(language -> columns.add(what + "_" + language.code()));
    }
    TsvFile table = TsvFile.read(folder.resolve("countries.tsv"), columns.toArray(String[]::new));
    List<CountryWords> countries = new ArrayList<>();
    for (TsvFile.Row row : table.rows()) {
      countries.add(country(row));
    }
    return countries;
  }

  private CountryWords country(TsvFile.Row row) {
    String code = row.required("iso2");
    if (!TsvFile.COUNTRY.matcher(code).matches() || !row.required("id").equals("country/" + code)) {
      throw row.problem("needs a two-letter code in iso2 and the same behind country/ in id");
    }
    if (!ids.add("country/" + code)) {
      throw row.problem("has the code " + code + ", which an earlier line has");
    }
    List<String> aliases = new ArrayList<>();
    Map<Language, CountryWords.Forms> forms = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      String behind = "_" + language.code();
      aliases.addAll(row.list("aliases" + behind));
      forms.put(
          language,
          new CountryWords.Forms(
              row.list("adjectives" + behind),
              row.list("inhabitants" + behind),
              row.cell("capital" + behind)));
    }
    KnownEntity entity =
        new KnownEntity(
            EntityId.country(code),
            EntityKind.LOC,
            code,
            row.required("label_nl"),
            row.required("label_fr"),
            row.required("label_en"),
            aliases,
            KnownEntity.Trade.OTHER);
    return new CountryWords(entity, forms);
  }

  private List<AmbiguousName> ambiguous() {
    List<AmbiguousName> names = new ArrayList<>();
    for (TsvFile.Row row :
        TsvFile.read(folder.resolve("ambiguous_labels.tsv"), "lang", "label", "id").rows()) {
      String id = row.required("id");
      if (!ids.contains(id)) {
        throw row.problem("names " + id + ", which no table has: mend the id or remove the line");
      }
      Language language = Language.ofCode(row.required("lang"));
      names.add(new AmbiguousName(language, row.required("label"), new EntityId(id)));
    }
    return names;
  }

  private List<PlaceAdjective> adjectives() {
    List<PlaceAdjective> words = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TsvFile.Row row :
        TsvFile.read(folder.resolve("adjectives.tsv"), "lang", "adjective", "id").rows()) {
      String id = row.required("id");
      if (!ids.contains(id)) {
        throw row.problem("names " + id + ", which no table has: mend the id or remove the line");
      }
      Language language = Language.ofCode(row.required("lang"));
      String word = row.required("adjective");
      if (!seen.add(language + word)) {
        throw row.problem("has the adjective " + word + ", which an earlier line has: remove one");
      }
      words.add(new PlaceAdjective(language, word, new EntityId(id)));
    }
    return words;
  }

  private List<Town> towns() {
    List<Town> towns = new ArrayList<>();
    for (TsvFile.Row row :
        TsvFile.read(folder.resolve("towns.tsv"), "name", "country", "population").rows()) {
      String people = row.required("population");
      if (!PEOPLE.matcher(people).matches()) {
        throw row.problem("has the population " + people + ": give a whole number");
      }
      towns.add(new Town(row.required("name"), row.country("country"), Integer.parseInt(people)));
    }
    return towns;
  }

  /** The models that the folder {@code index-config/models} has. */
  static Map<Language, Path> models(Path folder) {
    Map<Language, Path> models = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      Path model = folder.resolve(language.code() + ".model.gz");
      if (Files.isRegularFile(model)) {
        models.put(language, model);
      }
    }
    return models;
  }
}
