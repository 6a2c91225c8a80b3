package fr.livrestaka.application.withdrawals.contracts;

import fr.livrestaka.application.withdrawals.contracts.port.ContractPrinter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Files that are the text itself. */
public final class InMemoryContractPrinter implements ContractPrinter {
  @Override
  public byte[] print(String title, String text, Instant time) {
    return (title + "\n\n" + text + "\n\n" + time).getBytes(StandardCharsets.UTF_8);
  }
}
