package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The name of a test says what it needs: {@code …HttpTest} a running program that answers, {@code
 * Sql…Test} or {@code …SqlTest} a database, any other name neither of them; a test of this module
 * that only asks the program for its parts keeps a plain name.
 */
class TestNamesTest {
  private static final JavaClasses TESTS = House.tests();

  @Test
  void whoeverAsksARunningProgramIsAnHttpTest() {
    Set<String> asking = testsThatUse(TestClient.class, TestProgram.class);
    assertThat(asking).hasSizeGreaterThan(50);
    assertThat(asking)
        .as("tests that send requests; each is to be named …HttpTest")
        .allMatch(name -> name.endsWith("HttpTest"));
  }

  @Test
  void whoeverNeedsADatabaseOfTheAdapterIsASqlTest() {
    Set<String> storing =
        testsThatUse(TestDatabase.class, TestProgram.class).stream()
            .filter(name -> name.startsWith("fr.livrestaka.persistence."))
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .collect(Collectors.toSet());
    assertThat(storing).hasSizeGreaterThan(50);
    assertThat(storing)
        .as("tests on a database; each is to be named Sql…Test or …SqlTest")
        .allMatch(name -> name.startsWith("Sql") || name.endsWith("SqlTest"));
  }

  /**
   * Names of the tests that use a helper, or other helpers of tests that do.
   *
   * @param apart what uses it for everybody, and is not followed
   */
  private static Set<String> testsThatUse(Class<?> helper, Class<?> apart) {
    Set<String> using = new HashSet<>(Set.of(helper.getName()));
    boolean isMore = true;
    while (isMore) {
      Set<String> found =
          TESTS.stream()
              .filter(type -> !isOneOf(type, apart, TestNamesTest.class))
              .filter(type -> used(type).anyMatch(using::contains))
              .map(TestNamesTest::outermost)
              .collect(Collectors.toSet());
      isMore = using.addAll(found);
    }
    return using.stream().filter(name -> name.endsWith("Test")).collect(Collectors.toSet());
  }

  private static boolean isOneOf(JavaClass type, Class<?>... classes) {
    return Arrays.stream(classes).map(Class::getName).anyMatch(outermost(type)::equals);
  }

  private static Stream<String> used(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .map(TestNamesTest::outermost);
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }
}
