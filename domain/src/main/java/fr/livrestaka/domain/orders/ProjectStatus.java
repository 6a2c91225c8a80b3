package fr.livrestaka.domain.orders;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** An order's status as the client's screen groups it (contract B "Project view"). */
public enum ProjectStatus {
  pending,
  active,
  completed,
  cancelled,
  suspended;

  public static ProjectStatus of(OrderStatus status) {
    return switch (status) {
      case EN_ATTENTE, EN_ATTENTE_VERIFICATION, EN_ATTENTE_CONSULTATION, ESTIMATION_ENVOYEE ->
          pending;
      case PAYEE, EN_COURS -> active;
      case TERMINE -> completed;
      case ANNULEE -> cancelled;
      case SUSPENDUE -> suspended;
    };
  }

  /** The statuses of the group. */
  public Set<OrderStatus> statuses() {
    return Arrays.stream(OrderStatus.values())
        .filter(status -> of(status) == this)
        .collect(Collectors.toUnmodifiableSet());
  }
}
