/** How much may be uploaded by whom, and how much of the disk stays free. */
package fr.livrestaka.domain.files.quotas;
