package fr.livrestaka.bootstrap.orders;

import fr.livrestaka.bootstrap.docs.PrintedPage;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.OrderCommand;
import fr.livrestaka.domain.orders.OrderLife;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the rules of the order's life, from the rules themselves. */
final class OrderLifePage {
  private OrderLifePage() {}

  static String asMarkdown(PrintedPage page) {
    String parts =
        Arrays.stream(Part.values()).map(OrderLifePage::part).collect(Collectors.joining("\n"));
    return """
        # The order's life

        %s
        A cell says where the order is after the command; a dash means that the command is refused (409). Moving an order to where
        it is changes nothing and harms nothing. A client acts on orders of its own only, a corrector on those it is in charge of.

        %s"""
        .formatted(page.preface("`OrderLife`"), parts);
  }

  private static String part(Part by) {
    List<OrderCommand> commands =
        Arrays.stream(OrderCommand.values()).filter(command -> isOpenTo(by, command)).toList();
    if (commands.isEmpty()) return "## " + by + "\n\nNothing.\n";
    return "## %s\n\n### Unpaid\n\n%s\n### Paid\n\n%s"
        .formatted(by, table(by, commands, false), table(by, commands, true));
  }

  private static boolean isOpenTo(Part by, OrderCommand command) {
    return Arrays.stream(OrderStatus.values())
        .anyMatch(
            from ->
                OrderLife.next(from, false, command, by)
                    .or(() -> OrderLife.next(from, true, command, by))
                    .isPresent());
  }

  private static String table(Part by, List<OrderCommand> commands, boolean paid) {
    String head =
        row("From", commands.stream().map(Enum::name).toList())
            + row("---", commands.stream().map(command -> "---").toList());
    return Arrays.stream(OrderStatus.values())
        .map(from -> row(from.name(), cells(by, commands, from, paid)))
        .collect(Collectors.joining("", head, ""));
  }

  private static List<String> cells(
      Part by, List<OrderCommand> commands, OrderStatus from, boolean paid) {
    return commands.stream()
        .map(command -> OrderLife.next(from, paid, command, by))
        .map(OrderLifePage::cell)
        .toList();
  }

  private static String cell(Optional<OrderStatus> next) {
    return next.map(Enum::name).orElse("–");
  }

  private static String row(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |\n";
  }
}
