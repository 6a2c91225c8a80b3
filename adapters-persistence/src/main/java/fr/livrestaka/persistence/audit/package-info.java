/** Table {@code audit_logs}. */
package fr.livrestaka.persistence.audit;
