import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Prints a CycloneDX bill of materials as a page; run by scripts/licences. */
class Licences {
  public static void main(String[] files) throws IOException {
    TreeMap<String, String> rows = new TreeMap<>();
    for (JsonNode part : new ObjectMapper().readTree(new File(files[0])).get("components")) {
      List<String> licences = new ArrayList<>();
      for (JsonNode choice : part.path("licenses")) {
        JsonNode licence = choice.path("license");
        licences.add(
            choice.has("expression")
                ? choice.get("expression").asText()
                : licence.has("id") ? licence.get("id").asText() : licence.path("name").asText());
      }
      String name = part.path("group").asText() + ":" + part.path("name").asText();
      String terms = licences.isEmpty() ? "not said" : String.join(" or ", licences);
      rows.put(name, "| " + name + " | " + part.path("version").asText() + " | " + terms + " |");
    }
    System.out.println("# What is inside, with licences\n");
    System.out.println(
        "Libraries of the program, from its bill of materials (`scripts/licences` writes this"
            + " page).");
    System.out.println(
        "Origins of data: [corpora](../../corpora/README.md),"
            + " [tables](../../index-config/entities/README.md),");
    System.out.println(
        "[models](../../index-config/models/README.md), the map (`src/main/map/README.md`), the"
            + " typeface (`src/main/resources/web/assets/fonts`).\n");
    System.out.println("| library | version | licence |\n|---|---|---|");
    rows.values().forEach(System.out::println);
  }
}
