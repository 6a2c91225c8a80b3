package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.till.PrintAttestation;
import fr.livrestaka.bootstrap.console.Console;
import fr.livrestaka.domain.invoicing.till.AttestationRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the publisher's attestation of the cash-register rule into a file. */
@Command(
    name = "print-attestation",
    description =
        "Prints the publisher's attestation of software in which payments are recorded"
            + " (BOI-LETTRE-000242), to be read and signed, into a new file. It attests nothing"
            + " before that. Who made the software for himself needs a certificate instead.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class AttestationCommand implements Callable<Integer> {
  private final ProgramParts parts;

  @Option(
      names = "--company",
      required = true,
      paramLabel = "NAME",
      description = "The company that uses the program.")
  private String company = "";

  @Option(
      names = "--siren",
      required = true,
      paramLabel = "SIREN",
      description = "Its nine digits.")
  private String siren = "";

  @Option(
      names = "--represented-by",
      required = true,
      paramLabel = "NAME",
      description = "Who signs for it.")
  private String representative = "";

  @Option(
      names = "--city",
      required = true,
      paramLabel = "CITY",
      description = "Where it is signed.")
  private String city = "";

  @Option(
      names = "--acquired-on",
      required = true,
      paramLabel = "DATE",
      description = "When it acquired the program: 2026-12-03.")
  private String acquiredOn = "";

  @Option(
      names = "--used-since",
      required = true,
      paramLabel = "DATE",
      description = "Since when it records payments in it: 2026-12-03.")
  private String usedSince = "";

  @Parameters(paramLabel = "FILE", description = "The PDF to make; it must not be there yet.")
  private Path file = Path.of("");

  AttestationCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    AttestationRequest request =
        new AttestationRequest(
            Optional.of(company),
            Optional.of(siren),
            Optional.of(representative),
            Optional.of(city),
            Optional.of(acquiredOn),
            Optional.of(usedSince));
    return parts.with(
        PrintAttestation.class, printing -> write(printing.print(Optional.empty(), request)));
  }

  private int write(byte[] pdf) {
    NewFile.write(file, pdf);
    Console.say("Read it, and sign it only where all of it is true: " + file);
    return 0;
  }
}
