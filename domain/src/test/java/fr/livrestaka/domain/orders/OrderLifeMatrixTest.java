package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.shared.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every status, paid or not, with every command of every part, against tables written by hand from
 * contract B "Order life". Letters: A EN_ATTENTE, V EN_ATTENTE_VERIFICATION, C
 * EN_ATTENTE_CONSULTATION, E ESTIMATION_ENVOYEE, P PAYEE, W EN_COURS, T TERMINE, X ANNULEE, S
 * SUSPENDUE. What is not in a table is refused.
 */
class OrderLifeMatrixTest {
  private static final String LETTERS = "AVCEPWTXS";

  /** Part; from; where it may be moved while unpaid; and once paid. */
  private static final String MOVES =
      """
      ADMIN A AVCEWTXS AWTXS
      ADMIN V AVCEWTXS AVWTXS
      ADMIN C AVCEWTXS ACWTXS
      ADMIN E AEWTXS AEWTXS
      ADMIN P APWTXS APWTXS
      ADMIN W AWTXS AWTXS
      ADMIN T AWTX AWTX
      ADMIN X AWTX X
      ADMIN S AWTXS AWTXS
      CORRECTOR A A A
      CORRECTOR V V V
      CORRECTOR C C C
      CORRECTOR E E E
      CORRECTOR P PWS PWS
      CORRECTOR W WTS WTS
      CORRECTOR T TW TW
      CORRECTOR X X X
      CORRECTOR S S SW
      """;

  /** Part; command; pairs of before and after while unpaid; and once paid. */
  private static final String OTHERS =
      """
      ADMIN SEND_ESTIMATE AE,VE,CE,EE -
      CORRECTOR SEND_ESTIMATE AE,VE,CE,EE -
      CLIENT ACCEPT_ESTIMATE EE -
      CLIENT DECLINE_ESTIMATE EA -
      CLIENT CANCEL AX,VX,CX,EX,SX,XX XX
      PAYMENT PAY AW,VW,CW,EW,PW,SW,WW,TT,XX AA,VV,CC,EE,PP,WW,TT,XX,SS
      PAYMENT FAIL_PAYMENT AA,VV,CC,EE,PP,WW,TT,XX,SS AA,VV,CC,EE,PP,WW,TT,XX,SS
      """;

  private record Case(Part by, OrderStatus from, boolean paid, OrderCommand command) {}

  private final Map<Case, OrderStatus> expected = new HashMap<>();

  OrderLifeMatrixTest() {
    MOVES.lines().map(line -> line.split(" ")).forEach(this::expectMoves);
    OTHERS.lines().map(line -> line.split(" ")).forEach(this::expectOthers);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyCommandDoesWhatTheTablesSay(Part by) {
    int cases = 0;
    for (OrderStatus from : OrderStatus.values()) {
      for (OrderCommand command : OrderCommand.values()) {
        for (boolean paid : new boolean[] {false, true}) {
          check(new Case(by, from, paid, command));
          cases++;
        }
      }
    }
    assertThat(cases).isEqualTo(9 * 15 * 2);
  }

  private void check(Case one) {
    Optional<OrderStatus> wanted = Optional.ofNullable(expected.get(one));
    assertThat(OrderLife.next(one.from(), one.paid(), one.command(), one.by()))
        .as(one.toString())
        .isEqualTo(wanted);
    if (wanted.isPresent()) return;
    assertThatThrownBy(() -> OrderLife.decide(one.from(), one.paid(), one.command(), one.by()))
        .as(one.toString())
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
  }

  private void expectMoves(String... line) {
    Part by = Part.valueOf(line[0]);
    for (int paid = 0; paid < 2; paid++) {
      for (char to : line[2 + paid].toCharArray()) {
        OrderCommand command = OrderCommand.valueOf("MOVE_TO_" + status(to));
        expected.put(new Case(by, status(line[1].charAt(0)), paid == 1, command), status(to));
      }
    }
  }

  private void expectOthers(String... line) {
    for (int paid = 0; paid < 2; paid++) {
      if (line[2 + paid].equals("-")) continue;
      for (String pair : line[2 + paid].split(",")) {
        OrderCommand command = OrderCommand.valueOf(line[1]);
        expected.put(
            new Case(Part.valueOf(line[0]), status(pair.charAt(0)), paid == 1, command),
            status(pair.charAt(1)));
      }
    }
  }

  private static OrderStatus status(char letter) {
    return OrderStatus.values()[LETTERS.indexOf(letter)];
  }
}
