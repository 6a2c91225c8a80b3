package fr.livrestaka.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.livrestaka.domain.orders.Order;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lists that repeat what the code says are compared with it, so that none can be forgotten. */
class ListsTest {
  private static final JavaClasses PRODUCT = House.product();
  private static final String WIRING = "fr.livrestaka.bootstrap.Wiring";

  /** Micronaut looks into no package that it is not told. */
  @Test
  void everyPackageWithUseCasesIsWired() {
    Set<String> withBeans =
        PRODUCT.stream()
            .filter(House.inModule("application"))
            .filter(type -> type.isAnnotatedWith("jakarta.inject.Singleton"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    Object wired =
        PRODUCT
            .get(WIRING)
            .getAnnotationOfType("io.micronaut.context.annotation.Import")
            .get("packages")
            .orElseThrow();
    assertThat((Object[]) wired)
        .as("packages of application in @Import of %s", WIRING)
        .containsExactlyInAnyOrderElementsOf(withBeans);
  }

  @Test
  void everyPackageOfTheDomainIsExported() throws URISyntaxException {
    Path domain = Path.of(Order.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> exported =
        ModuleFinder.of(domain).findAll().iterator().next().descriptor().exports().stream()
            .map(Exports::source)
            .collect(Collectors.toSet());
    Set<String> published =
        PRODUCT.stream()
            .filter(House.inModule("domain"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(exported)
        .as("exports in domain/src/main/java/module-info.java")
        .containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void everyPublishedClassOfAnAreaIsUsedByAnotherOne() {
    Set<String> used =
        PRODUCT.stream()
            .filter(House.inModule("application"))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(
                dependency ->
                    !areaOf(dependency.getOriginClass())
                        .equals(areaOf(dependency.getTargetClass())))
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getName())
            .collect(Collectors.toSet());
    assertThat(used)
        .as("AreaRules.PUBLISHED: whoever is listed is used")
        .containsAll(AreaRules.PUBLISHED);
  }

  @Test
  void everyAdapterIsAModule() throws IOException {
    try (var folders = Files.list(Repository.root())) {
      List<String> modules =
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(name -> name.startsWith("adapters-"))
              .map(name -> name.substring("adapters-".length()))
              .toList();
      assertThat(House.ADAPTERS).as("House.ADAPTERS").containsExactlyInAnyOrderElementsOf(modules);
    }
  }

  private static String areaOf(JavaClass type) {
    return House.placeOf(type.getBaseComponentType()).map(House.Place::area).orElse("");
  }
}
