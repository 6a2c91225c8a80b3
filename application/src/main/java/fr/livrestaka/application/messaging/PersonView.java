package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.util.Optional;

/** As much of an account as people who write to each other see (contract C "UserBrief"). */
public record PersonView(
    AccountId id, String prenom, String nom, Optional<String> avatar, Role role) {
  public String name() {
    return prenom + " " + nom;
  }
}
