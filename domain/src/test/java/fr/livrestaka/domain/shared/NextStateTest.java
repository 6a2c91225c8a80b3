package fr.livrestaka.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextStateTest {
  private record Grown(int by) implements DomainEvent {}

  @Test
  void whatHappenedStaysInItsOrderWhenOperationsFollowOneAnother() {
    NextState<Integer> next = grown(1, 2).then(state -> grown(state, 3));
    assertThat(next).isEqualTo(NextState.of(6, new Grown(2), new Grown(3)));
    assertThat(next.map(state -> state * 2))
        .isEqualTo(NextState.of(12, new Grown(2), new Grown(3)));
    assertThat(NextState.of(6).events()).isEmpty();
  }

  private static NextState<Integer> grown(int state, int by) {
    return NextState.of(state + by, new Grown(by));
  }
}
