package org.leeszaal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code to the drawing in docs/ARCHITECTURE.md and to the rules below it. */
class ArchitectureTest {
  private static final String BASE = "org.leeszaal.";
  private static final Pattern ARROW = Pattern.compile("^\\s*(\\w+) --> (\\w+)\\s*$");
  private static final int LONGEST_FILE = 300;

  private static JavaClasses code;
  private static Map<String, Set<String>> drawn;

  @BeforeAll
  static void readCodeAndDrawing() throws IOException {
    code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.leeszaal");
    drawn = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("docs/ARCHITECTURE.md"))) {
      Matcher arrow = ARROW.matcher(line);
      if (arrow.matches()) {
        drawn.computeIfAbsent(arrow.group(1), k -> new TreeSet<>()).add(arrow.group(2));
        drawn.computeIfAbsent(arrow.group(2), k -> new TreeSet<>());
      }
    }
  }

  @Test
  void everyPackageIsDrawnAndEveryDrawnOneExists() {
    Set<String> packages = new TreeSet<>();
    code.forEach(type -> packages.add(roomOf(type)));
    assertEquals(drawn.keySet(), packages);
  }

  @Test
  void noArrowOutsideTheDrawing() {
    drawn.forEach(
        (from, to) ->
            noClasses()
                .that(liveIn(from))
                .should()
                .dependOnClassesThat(
                    DescribedPredicate.describe(
                        "live in a room without an arrow from " + from,
                        target ->
                            target.getPackageName().startsWith(BASE)
                                && !roomOf(target).equals(from)
                                && !to.contains(roomOf(target))))
                .because("docs/ARCHITECTURE.md draws no such arrow")
                .check(code));
  }

  @Test
  void everyDrawnArrowIsUsed() {
    Map<String, Set<String>> used = new TreeMap<>();
    drawn.keySet().forEach(room -> used.put(room, new TreeSet<>()));
    for (JavaClass type : code) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(BASE))
          .map(ArchitectureTest::roomOf)
          .filter(room -> !room.equals(roomOf(type)))
          .forEach(room -> used.get(roomOf(type)).add(room));
    }
    assertEquals(drawn, used);
  }

  @Test
  void roomsAreFreeOfCycles() {
    slices().matching("org.leeszaal.(*)..").should().beFreeOfCycles().check(code);
  }

  @Test
  void everyLibraryHasOneHome() {
    Map<String, List<String>> homes = new TreeMap<>();
    homes.put("org.apache.tika", List.of("extract"));
    homes.put("org.jsoup", List.of("extract"));
    homes.put("opennlp", List.of("entity"));
    homes.put("org.apache.lucene", List.of("schema", "index", "search"));
    homes.put("org.eclipse.jetty", List.of("web"));
    homes.put("gg.jte", List.of("web"));
    homes.put("at.favre.lib", List.of("web"));
    homes.put("picocli", List.of("cli"));
    homes.put("me.tongfei.progressbar", List.of("cli"));
    homes.put("com.fasterxml.jackson.dataformat.yaml", List.of("config"));
    homes.forEach(
        (library, rooms) ->
            noClasses()
                .that(
                    DescribedPredicate.describe(
                        "live outside " + rooms, type -> !rooms.contains(roomOf(type))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because("each library has one home, so that it can be swapped in one folder")
                .allowEmptyShould(true)
                .check(code));
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that(DescribedPredicate.describe("are not of cli", type -> !roomOf(type).equals("cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a stage returns values; cli shows them")
        .check(code);
  }

  @Test
  void datesAreJavaTime() {
    noClasses()
        .that(liveIn("article"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .because("java.time says what a date is")
        .check(code);
  }

  @Test
  void articlesAreRecordsOrEnums() {
    classes()
        .that(liveIn("article"))
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.be(
                DescribedPredicate.describe(
                    "a record, an enum or a sealed choice",
                    type ->
                        type.isRecord()
                            || type.isEnum()
                            || type.isInterface()
                            || type.isAnonymousClass())))
        .check(code);
  }

  @Test
  void settingsAreRecords() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Settings")
        .should()
        .beRecords()
        .allowEmptyShould(true)
        .check(code);
  }

  @Test
  void noMockingLibrary() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String library : List.of("mockito", "easymock", "jmock", "powermock")) {
      assertTrue(!pom.contains(library), library + ": use the real thing or a small honest fake");
    }
  }

  @Test
  void noFileIsLong() throws IOException {
    assertEquals(List.of(), filesWhere((path, lines) -> lines.size() > LONGEST_FILE));
  }

  @Test
  void broadCatchesStandAtTheThreeBordersOnly() throws IOException {
    List<String> rooms =
        filesWhere(
                (path, lines) ->
                    lines.stream()
                        .anyMatch(
                            l ->
                                l.matches(
                                    ".*catch \\((Exception|Throwable|RuntimeException)\\b.*")))
            .stream()
            .map(path -> path.replaceAll(".*org/leeszaal/(\\w+)/.*", "$1"))
            .sorted()
            .toList();
    assertTrue(
        Set.of("extract", "cli", "web").containsAll(rooms) && rooms.size() <= 3,
        "one broad catch each in extract, cli and web, but: " + rooms);
  }

  private interface Question {
    boolean asks(Path path, List<String> lines);
  }

  private static List<String> filesWhere(Question question) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> found = new java.util.ArrayList<>();
      for (Path path : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
        if (question.asks(path, Files.readAllLines(path))) {
          found.add(path.toString());
        }
      }
      return found;
    }
  }

  private static DescribedPredicate<JavaClass> liveIn(String room) {
    return DescribedPredicate.describe("live in " + room, type -> roomOf(type).equals(room));
  }

  private static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(BASE)) {
      return name;
    }
    String rest = name.substring(BASE.length());
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }
}
