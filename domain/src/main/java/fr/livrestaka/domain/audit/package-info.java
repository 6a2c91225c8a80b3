/** The audit log: who did what to what, when and from where (contract B "Audit"). */
package fr.livrestaka.domain.audit;
