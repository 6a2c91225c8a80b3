package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.till.TillProof;
import fr.livrestaka.application.invoicing.till.VerifyTill;
import fr.livrestaka.bootstrap.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Proves that payments by hand are as they were sealed and closed. Ends with 1 where one is not.
 */
@Command(
    name = "verify-payments",
    description =
        "Proves that no payment that was written down by hand, and no closing, is missing or"
            + " changed; changes nothing. Ends with 1 where something is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class VerifyPaymentsCommand implements Callable<Integer> {
  private static final int FAULTS_FOUND = 1;

  private final ProgramParts parts;

  @Mixin private final KeptHashes kept = new KeptHashes();

  VerifyPaymentsCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return parts.with(VerifyTill.class, till -> print(till.verify(kept.expected())));
  }

  private static int print(TillProof found) {
    found.faults().forEach(fault -> Console.complain(fault.kind() + " " + fault.subject()));
    Console.say(
        "%d movements, %d closings, perpetual total %s"
            .formatted(
                found.entries().position(),
                found.closings().number(),
                Euros.text(found.entries().perpetual())));
    Console.say("last hash of the movements " + found.entries().hash());
    Console.say("last hash of the closings  " + found.closings().hash());
    Console.say(found.isIntact() ? "All is sound" : found.faults().size() + " faults");
    return found.isIntact() ? 0 : FAULTS_FOUND;
  }
}
