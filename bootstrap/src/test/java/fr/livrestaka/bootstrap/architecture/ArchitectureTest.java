package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final JavaClasses PRODUCT = House.product();

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    return Rules.all().entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(PRODUCT)));
  }

  @Test
  void everyModuleIsLookedAt() {
    assertThat(PRODUCT)
        .extracting(type -> House.placeOf(type).orElseThrow().module())
        .contains("domain", "application", "rest", "persistence", "mail", "bootstrap");
  }

  @Test
  void everyClassThatMayNameStatusesDoes() {
    assertThat(PRODUCT)
        .filteredOn(type -> StatusRules.namedIn(type).findAny().isPresent())
        .extracting(StatusRules::sourceOf)
        .containsAll(StatusRules.NAMING_STATUSES.keySet());
  }

  @Test
  void testsAndGeneratedClassesAreNotLookedAt() {
    assertThat(PRODUCT)
        .extracting(type -> type.getSimpleName())
        .noneMatch(name -> name.endsWith("Test") || name.startsWith("$"));
  }
}
