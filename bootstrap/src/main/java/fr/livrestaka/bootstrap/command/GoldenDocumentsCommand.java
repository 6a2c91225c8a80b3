package fr.livrestaka.bootstrap.command;

import fr.livrestaka.bootstrap.console.Console;
import fr.livrestaka.documents.invoicing.FacturXPrinter;
import fr.livrestaka.documents.invoicing.SampleDocuments;
import fr.livrestaka.documents.invoicing.rules.CiiRules;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Writes one document of each kind, as Factur-X and as the XML inside it, so that they can be tried
 * on any validator. Ends with 1 where one breaks a French rule.
 */
@Command(
    name = "golden-documents",
    description =
        "Writes one invented invoice or credit note of each kind into a folder, as Factur-X (PDF)"
            + " and as its XML; needs no database. Ends with 1 where one breaks a French rule.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class GoldenDocumentsCommand implements Callable<Integer> {
  private static final int RULES_BROKEN = 1;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder; made where it is missing. Files of the same names are replaced.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    FacturXPrinter printer = new FacturXPrinter();
    boolean sound = true;
    for (Map.Entry<String, Snapshot> one : SampleDocuments.of(Instant.now()).entrySet()) {
      byte[] data = FacturXPrinter.data(one.getValue());
      Files.write(folder.resolve(one.getKey() + ".xml"), data);
      Files.write(folder.resolve(one.getKey() + ".pdf"), printer.print(one.getValue()));
      List<String> broken = CiiRules.brokenBy(data);
      if (broken.isEmpty()) Console.say(one.getKey());
      else Console.complain(one.getKey() + " breaks " + String.join(", ", broken));
      sound &= broken.isEmpty();
    }
    return sound ? 0 : RULES_BROKEN;
  }
}
