package org.leeszaal.extract.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The small words that no sentence of a language does without. They tell a headline full of foreign
 * names where letter statistics can't. The neighbours of our three languages are here so that they
 * are recognised as something else.
 */
final class FunctionWords {
  private static final Map<String, String> WORDS =
      Map.of(
          "nl",
              "de het een en van in op te dat die is voor met zijn niet aan er om ook als dan maar bij nog uit door over"
                  + " naar heeft wordt werd worden kan meer geen deze dit zo hij zij ze haar hun wij we ik je tot na tegen"
                  + " onder tussen sinds volgens waarom hoe wat wie waar moet moeten wil willen zal zou zouden hebben had"
                  + " was waren veel al wel toch omdat toen nu hier daar ons onze jaar mensen nieuwe eerste twee krijgt gaat"
                  + " komt blijft maakt zegt zich zonder tijdens vanaf vandaag mag kunnen ben bent om eens iets niets alle",
          "fr",
              "le la les de des du un une et est en que qui dans pour pas sur au aux par avec ne se ce sont plus son sa ses"
                  + " il elle ils elles nous vous je on mais ou où leur leurs été être avoir ont comme fait cette ces après"
                  + " contre entre sans sous chez vers selon depuis ans deux face peut doit va veut dit tout tous aussi très"
                  + " même encore quand pourquoi comment quel quelle avait était sera notre nos votre vos lors dont cet l d"
                  + " qu n s c j m t jusqu lorsqu y donc alors moins déjà faut premier première nouvelle nouveau année",
          "en",
              "the of and to a in is that it for on was with as at by be are from this have has had not but they his her its"
                  + " their he she we you i an or which who will would can could should said says after over about up out"
                  + " into than then when what how why where there been were more new first two before between against under"
                  + " if no do does did our us my your them all some may must while during since because through off down"
                  + " only other most just very also every any another even still year years people amid gets makes takes",
          "de",
              "der die das und ist nicht mit von ein eine den dem des zu auf für im sich auch als wie bei nach aus wird"
                  + " werden hat haben sind war einen einem einer über vor zum zur noch nur sie er wir ich es oder wenn aber"
                  + " kann mehr keine durch um am beim gegen unter zwischen seit wegen zwei neue jahr jahre soll will",
          "af",
              "die het nie en van is vir met sy hy om te dat wat word was deur ook aan op sal kan hulle ons hierdie daar"
                  + " maar nog meer tot oor uit by teen ná jy my haar hom se baie soos moet wees gaan kom wil tussen nuwe jaar",
          "es",
              "el la los las de del que y en un una es por con no para se su al lo como más pero sus le ha este esta son"
                  + " entre está cuando muy sin sobre también me hasta hay donde desde todo nos durante ni contra otros fue"
                  + " años dos tras qué según nuevo nueva han ser",
          "it",
              "il la le lo gli i di che e è un una in per non con del della dei delle si da al alla sono più come ma anche"
                  + " ha nel nella dal dalla questo questa se ci su sul sulla tra dopo contro anni due essere stato chi cosa"
                  + " l d dell all nell",
          "pt",
              "o a os as de do da dos das que e em um uma é para com não por se no na nos nas ao mais como mas foi ele"
                  + " ela são pelo pela sobre entre após contra anos dois diz ser está também já seu sua até sem há",
          "scandinavian",
              "og i er det en et på til av af for med som ikke den de har var fra om at han kan vil men så ble blev och är"
                  + " att ett för inte från ska efter över mot under vid nya år jag vi sig också eller skal");

  /** Per word the languages that have it. */
  private final Map<String, List<String>> languages = new HashMap<>();

  FunctionWords() {
    WORDS.forEach(
        (language, words) -> {
          for (String word : words.split(" ")) {
            List<String> of = languages.computeIfAbsent(word, k -> new ArrayList<>(2));
            if (!of.contains(language)) {
              of.add(language);
            }
          }
        });
  }

  /** What the words of a text speak for: a word of one language fully, a shared one less. */
  Map<String, Double> evidence(String text) {
    Map<String, Double> evidence = new HashMap<>();
    for (String word : words(text)) {
      List<String> of = languages.getOrDefault(word, List.of());
      for (String language : of) {
        evidence.merge(language, 1.0 / (of.size() * of.size()), Double::sum);
      }
    }
    return evidence;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() <= 10)
        .toList();
  }
}
