package fr.livrestaka.application.shared.port;

/** The transaction that is open here. */
public interface OpenTransaction {
  /**
   * Runs the work when all other work of the transaction is done, before the commit, in the order
   * of the calls; work may ask for more of it. What it throws ends the transaction like any other
   * failure in it.
   *
   * @throws IllegalStateException where no transaction that writes is open
   */
  void beforeCommit(Runnable work);

  /**
   * Whether the transaction can still be committed after a failure that was caught inside it.
   *
   * @return false where the database itself failed, or ended the transaction
   */
  boolean survives(Throwable failure);
}
