import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The Java sources of a checkout: below a folder {@code src}, and below none that the build makes. Only
 * folders inside the checkout count, wherever it lies itself. Prints them when it is run alone.
 */
public class Sources {
  private static final Set<String> MADE = Set.of("target", ".git", "node_modules", "staka-data");

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    below(root).forEach(source -> System.out.println(root.relativize(source)));
  }

  static List<Path> below(Path root) throws IOException {
    List<Path> sources = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isMade = !folder.equals(root) && MADE.contains(folder.getFileName().toString());
            return isMade ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path inside = root.relativize(file);
            if (inside.toString().endsWith(".java") && isBelowSrc(inside)) sources.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return sources.stream().sorted().toList();
  }

  private static boolean isBelowSrc(Path inside) {
    for (Path part : inside.getParent() == null ? List.<Path>of() : inside.getParent()) {
      if (part.toString().equals("src")) return true;
    }
    return false;
  }
}
