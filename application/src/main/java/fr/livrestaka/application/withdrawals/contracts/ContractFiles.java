package fr.livrestaka.application.withdrawals.contracts;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.contracts.port.ContractPrinter;
import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of written contracts. The archived one (Code de la consommation, L213-1) is made once
 * and stored; where it is lost or damaged it is made again of what was written. Never inside a
 * transaction.
 */
@Singleton
public class ContractFiles {
  private static final System.Logger LOG = System.getLogger(ContractFiles.class.getName());

  private final ContractPrinter printer;
  private final StoredFiles files;
  private final WrittenContracts written;
  private final Transactions transactions;

  @Inject
  public ContractFiles(
      ContractPrinter printer,
      StoredFiles files,
      WrittenContracts written,
      Transactions transactions) {
    this.printer = printer;
    this.files = files;
    this.written = written;
    this.transactions = transactions;
  }

  /** The contract with terms and form, from the archive; made where there is none yet. */
  public byte[] archived(WrittenContract contract) {
    Optional<byte[]> found =
        contract.pdfHash().flatMap(hash -> files.read(path(contract)).filter(is(hash)));
    return found.orElseGet(() -> make(contract));
  }

  public byte[] terms(WrittenContract contract) {
    return printer.print(
        ContractWording.title("terms"), contract.texts().terms(), contract.writtenAt());
  }

  public byte[] form(WrittenContract contract) {
    return printer.print(
        ContractWording.title("form"), contract.texts().form(), contract.writtenAt());
  }

  /** Where the archived file lies. */
  static StoredPath path(WrittenContract contract) {
    return WrittenContracts.fileOf(contract.hash());
  }

  private byte[] make(WrittenContract contract) {
    String text =
        Stream.of(
                contract.texts().contract(),
                "6. " + ContractWording.title("form"),
                contract.texts().form(),
                "7. " + ContractWording.title("terms"),
                contract.texts().terms())
            .collect(Collectors.joining("\n\n"));
    byte[] document = printer.print(ContractWording.title("contract"), text, contract.writtenAt());
    files.store(path(contract), document);
    String hash = Sha256.hex(document);
    String kept = transactions.write(() -> written.keepPdfHash(contract.order(), hash));
    if (!kept.equals(hash)) {
      LOG.log(Level.WARNING, "{0} is not the contract that was made first", path(contract).name());
    }
    return document;
  }

  private static Predicate<byte[]> is(String hash) {
    return bytes -> Sha256.hex(bytes).equals(hash);
  }
}
