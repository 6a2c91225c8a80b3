package fr.livrestaka.application.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every use case and every reaction is tested in this module, without HTTP and without a database.
 * It is where a test of its area names it, or a helper there calls it. What other use cases are
 * made of is tested with them.
 */
class TestedUseCasesTest {
  /** Those without a test. The list shrinks only: whoever writes the test takes the name out. */
  private static final Set<String> NOT_YET =
      Set.of(
          "invoicing.ChangeInvoiceStatus",
          "invoicing.RefuseInvoiceErasure",
          "invoicing.credit.CreditInvoice",
          "invoicing.credit.ReadCreditNotes",
          "invoicing.documents.ResendInvoice",
          "invoicing.reactions.MailInvoiceAgain",
          "invoicing.reactions.OweFailedRefund",
          "invoicing.register.RegisterFoundInvoices",
          "payments.checkout.OfferPayment",
          "payments.checkout.OrderProject",
          "payments.checkout.reactions.ExpireSession",
          "payments.settlement.ReconcileOnDemand",
          "payments.settlement.reactions.MailActivationLink",
          "payments.settlement.reactions.RenewActivationLink",
          "payments.standin.SimulateGuestPayment");

  @Test
  void everyUseCaseAndReactionIsTestedInMemory() {
    Set<String> tested =
        ModuleClasses.tests().stream()
            .flatMap(TestedUseCasesTest::triedBy)
            .collect(Collectors.toSet());
    Set<String> parts =
        ModuleClasses.singletons().stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
            .map(Constructor::getParameters)
            .flatMap(Arrays::stream)
            .map(Parameter::getType)
            .map(Class::getName)
            .collect(Collectors.toSet());
    Set<String> untested =
        ModuleClasses.singletons().stream()
            .map(Class::getName)
            .filter(name -> !tested.contains(name) && !parts.contains(name))
            .map(name -> name.substring("fr.livrestaka.application.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(untested)
        .as(
            "Use cases and reactions without a test in application/src/test; write one with InMemoryHouse")
        .isSubsetOf(NOT_YET);
    assertThat(NOT_YET)
        .as("Names to take out of NOT_YET: these have a test now, or another name")
        .isSubsetOf(untested);
  }

  /** Names of the classes that a test has in it, or that a helper calls. */
  private static Stream<String> triedBy(Class<?> type) {
    boolean isTest = type.getName().replaceFirst("\\$.*", "").endsWith("Test");
    return constants(type)
        .flatMap(isTest ? TestedUseCasesTest::mentioned : TestedUseCasesTest::called)
        .filter(name -> area(name).equals(area(type.getName())));
  }

  private static String area(String name) {
    String prefix = "fr.livrestaka.application.";
    return name.startsWith(prefix) ? name.substring(prefix.length()).replaceFirst("\\..*", "") : "";
  }

  private static Stream<String> mentioned(PoolEntry entry) {
    return entry instanceof ClassEntry type ? Stream.of(name(type)) : Stream.empty();
  }

  private static Stream<String> called(PoolEntry entry) {
    return entry instanceof MemberRefEntry member && !member.name().equalsString("<init>")
        ? Stream.of(name(member.owner()))
        : Stream.empty();
  }

  private static String name(ClassEntry type) {
    return type.asInternalName().replace('/', '.');
  }

  private static Stream<PoolEntry> constants(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
      Stream.Builder<PoolEntry> all = Stream.builder();
      ClassFile.of().parse(bytes.readAllBytes()).constantPool().forEach(all);
      return all.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
