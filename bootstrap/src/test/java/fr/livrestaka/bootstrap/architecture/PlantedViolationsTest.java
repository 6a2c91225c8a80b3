package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Proves that each rule bites: compiles the sources planted for it, and expects the rule to name
 * every class {@code Planted…} and no class {@code Allowed…}.
 */
class PlantedViolationsTest {
  @TempDir Path classes;

  @TestFactory
  Stream<DynamicTest> eachRuleFindsWhatWasPlantedForIt() {
    return Rules.all().entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> bites(rule.getKey(), rule.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> eachRuleFailsWhereThereIsNothingToLookAt() {
    return Rules.all().entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> failsOnNothing(rule.getValue())));
  }

  @Test
  void nothingIsPlantedThatNoRuleLooksFor() throws Exception {
    try (var folders = Files.list(planted())) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Rules.all().keySet());
    }
  }

  private void bites(String name, ArchRule rule) throws Exception {
    List<Path> sources = sourcesOf(planted().resolve(name));
    Path compiled = compile(name, sources);

    EvaluationResult result = rule.evaluate(House.compiledIn(compiled));

    String report = String.join("\n", result.getFailureReport().getDetails());
    assertThat(result.hasViolation()).isTrue();
    for (Path source : sources) {
      String type = source.getFileName().toString().replace(".java", "");
      if (type.startsWith("Planted")) assertThat(report).contains(type);
      if (type.startsWith("Allowed")) assertThat(report).doesNotContain(type);
    }
  }

  private static void failsOnNothing(ArchRule rule) {
    var nothing = new ClassFileImporter().importClasses();
    assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class);
  }

  private Path compile(String name, List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path target = Files.createDirectories(classes.resolve(name));
    List<String> options =
        List.of(
            "-proc:none",
            "-nowarn",
            "-d",
            target.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
    }
    return target;
  }

  private static List<Path> sourcesOf(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Path planted() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(PlantedViolationsTest.class.getResource("/planted")).toURI());
  }
}
