/**
 * Accounts: who people are, how they sign in, what becomes of their data (contract A §1, §2).
 *
 * <p>An {@link fr.livrestaka.domain.accounts.Account} has one {@link
 * fr.livrestaka.domain.accounts.Role}. {@link fr.livrestaka.domain.accounts.passwords.PasswordRule}
 * says which passwords will do, {@link fr.livrestaka.domain.accounts.EmailAddress} which addresses.
 * The other areas name people by their {@link fr.livrestaka.domain.accounts.AccountId} only.
 *
 * <pre>{@code
 * AccountId author = new AccountId("author-1");
 * }</pre>
 */
package fr.livrestaka.domain.accounts;
