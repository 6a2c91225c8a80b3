import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Checks ({@code check}) or rewrites ({@code write}) the layout of every Java source below a folder.
 * Runs on the build's own JDK, so that it reads the newest syntax even where Maven runs on an older one.
 */
public class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    Path root = Path.of(args[1]);
    List<Path> wrong =
        Sources.below(root).parallelStream()
            .filter(file -> differs(file, write))
            .map(root::relativize)
            .sorted()
            .toList();
    if (wrong.isEmpty()) return;
    wrong.forEach(file -> System.err.println((write ? "formatted " : "not formatted: ") + file));
    if (write) return;
    System.err.println("Run: ./mvnw -N validate -Dformat.mode=write");
    System.exit(1);
  }

  private static boolean differs(Path file, boolean write) {
    try {
      String source = Files.readString(file);
      String formatted =
          new Formatter()
              .formatSource(ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE));
      if (Objects.equals(source, formatted)) return false;
      if (write) Files.writeString(file, formatted);
      return true;
    } catch (IOException | com.google.googlejavaformat.java.FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }
}
