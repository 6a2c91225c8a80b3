package fr.livrestaka.domain.accounts;

/** What an account may do. Equality decides, there is no hierarchy (contract A 0.2). */
public enum Role {
  USER,
  ADMIN,
  CORRECTOR;

  /** Whether accounts of this role work for the service: administrators and correctors. */
  public boolean isTeam() {
    return this != USER;
  }
}
