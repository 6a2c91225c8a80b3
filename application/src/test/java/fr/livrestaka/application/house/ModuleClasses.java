package fr.livrestaka.application.house;

import fr.livrestaka.application.shared.Reaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of this module, found in its folders or jars, so that no list has to be kept. */
final class ModuleClasses {
  private static final List<Class<?>> PRODUCT = beside(Reaction.class);
  private static final List<Class<?>> TESTS = beside(ModuleClasses.class);

  private ModuleClasses() {}

  /** All use cases and reactions, and what several of them share. */
  static List<Class<?>> singletons() {
    return PRODUCT.stream().filter(type -> type.isAnnotationPresent(Singleton.class)).toList();
  }

  /** What use cases need from outside. */
  static List<Class<?>> ports() {
    return PRODUCT.stream()
        .filter(type -> type.isInterface() && type.getEnclosingClass() == null)
        .filter(type -> type.getPackageName().endsWith(".port"))
        .toList();
  }

  /** Classes of the tests that can stand in for the interface, nested ones left out. */
  static List<Class<?>> doublesOf(Class<?> type) {
    return TESTS.stream()
        .filter(one -> type.isAssignableFrom(one) && one.getEnclosingClass() == null)
        .filter(one -> !one.isInterface() && !one.getSimpleName().endsWith("Test"))
        .toList();
  }

  /** All classes of the tests, nested ones and helpers too. */
  static List<Class<?>> tests() {
    return TESTS;
  }

  private static List<Class<?>> beside(Class<?> neighbour) {
    try {
      Path home = Path.of(neighbour.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) return within(home);
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return within(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> within(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .map(file -> home.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("fr/livrestaka/application/") && isClass(name))
          .sorted()
          .<Class<?>>map(ModuleClasses::load)
          .toList();
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.endsWith("package-info.class");
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, ModuleClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
