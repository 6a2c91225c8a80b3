package fr.livrestaka.bootstrap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reference to the contract, in code, tests and documents, names a section of it. */
class ContractReferencesTest {
  private static final Set<String> READ =
      Set.of("java", "md", "sql", "properties", "xml", "yml", "yaml", "html", "txt", "sh", "ts");

  private static final Set<String> PASSED_OVER = Set.of("target", "node_modules", "staka-data");

  private final ContractReferences references =
      new ContractReferences(ContractPages.ofRepository().sections());

  @Test
  void everyReferenceNamesASectionThatExists() throws IOException {
    Set<String> wrong = new TreeSet<>();
    Path root = Repository.root();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean isOther = !folder.equals(root) && name.startsWith(".");
            return isOther || PASSED_OVER.contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isRead(file)) {
              references
                  .wrongIn(withoutTitle(Files.readString(file)))
                  .forEach(found -> wrong.add(root.relativize(file) + ": " + found));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(wrong)
        .as(
            "References to sections that docs/contract does not have; correct them, or add the section")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 1.1",
        "A §2.8",
        "A R8, C R8",
        "B 8.4 to 8.7",
        "B §5.1–5.3",
        "C M2, M10 and M11",
        "C N-5",
        "B \"Order life\"",
        "C \"UserBrief\"",
        "A R6, contract" + " B \"Pricing\"",
        "B §10, C §8 S4",
        "C families E3 and E4",
        "schema \"commandes\"",
        "A, R11",
        "A 8.7"
      })
  void sectionsAreFoundHoweverTheyAreNamed(String sections) {
    assertThat(references.wrongIn("as the contract " + sections + " has it")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 99.1",
        "A R8, C R88",
        "B 8.4 to 8.77",
        "C M2 and M91",
        "B \"Order death\"",
        "C N-55",
        "A",
        "schema \"orders\""
      })
  void aReferenceToNothingIsFound(String sections) {
    assertThat(references.wrongIn("/** As the contract " + sections + " has it. */")).hasSize(1);
  }

  @Test
  void aReferenceIsFoundAcrossLines() {
    assertThat(references.wrongIn("  /**\n   * Pays (contract\n   * A 1.1, R77).\n   */"))
        .containsExactly("contract " + "A R77");
  }

  @Test
  void aReferenceToWhatIsNotInTheRepositoryIsFound() {
    assertThat(references.wrongIn("errors (design" + " §8)")).hasSize(1);
  }

  private static boolean isRead(Path file) {
    String name = file.getFileName().toString();
    return READ.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** A page of the contract has its own name in its title. */
  private static String withoutTitle(String text) {
    return text.startsWith("# ") ? text.substring(text.indexOf('\n')) : text;
  }
}
