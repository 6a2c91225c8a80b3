package fr.livrestaka.walk;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The routes of the program that answer with a page for people, read from its classes. */
final class ServedPages {
  private static final String ANNOTATIONS = "io.micronaut.http.annotation.";
  private static final String PAGE = "fr.livrestaka.rest.shared.HtmlPage";

  private final JavaClasses classes;

  private ServedPages(JavaClasses classes) {
    this.classes = classes;
  }

  static ServedPages in(Path jar) {
    try {
      String folder = "jar:" + jar.toAbsolutePath().normalize().toUri() + "!/fr/livrestaka/rest/";
      return new ServedPages(new ClassFileImporter().importUrl(URI.create(folder).toURL()));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Routes that make a page, whatever the method; and those that one can GET without a value. */
  Set<String> routes(Api api) {
    Set<String> pages = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        Stream<String> routes = Stream.concat(routes(method, "Get"), routes(method, "Post"));
        if (makesPage(method, new HashSet<>())) routes.forEach(pages::add);
        routes(method, "Get")
            .filter(route -> !route.contains("{") && isPage(api, route))
            .forEach(pages::add);
      }
    }
    return pages;
  }

  private static boolean isPage(Api api, String route) {
    return api.with("Accept", "text/html").type(route).startsWith("text/html");
  }

  private boolean makesPage(JavaMethod method, Set<String> seen) {
    if (!seen.add(method.getFullName())) return false;
    for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
      boolean isPage =
          call.getTargetOwner().getName().startsWith(PAGE) && call.getName().equals("answer");
      if (isPage) return true;
      boolean leadsToPage =
          classes.contain(call.getTargetOwner().getName())
              && call.getTargetOwner().getMethods().stream()
                  .filter(target -> target.getName().equals(call.getName()))
                  .anyMatch(target -> makesPage(target, seen));
      if (leadsToPage) return true;
    }
    return false;
  }

  private static Stream<String> routes(JavaMethod method, String verb) {
    if (!method.isAnnotatedWith(ANNOTATIONS + verb)) return Stream.of();
    Stream<String> paths = paths(method.getAnnotationOfType(ANNOTATIONS + verb));
    if (!method.getOwner().isAnnotatedWith(ANNOTATIONS + "Controller")) return Stream.of();
    String base =
        paths(method.getOwner().getAnnotationOfType(ANNOTATIONS + "Controller"))
            .findFirst()
            .orElse("");
    return paths.map(path -> (base + path).replace("//", "/").replaceFirst("(.)/$", "$1"));
  }

  private static Stream<String> paths(JavaAnnotation<?> annotation) {
    Object several = annotation.getProperties().get("uris");
    if (several instanceof Object[] uris && uris.length > 0) {
      return Stream.of(uris).map(String::valueOf);
    }
    Object one = annotation.getProperties().get("value");
    return Stream.of(one == null ? "/" : one.toString());
  }
}
