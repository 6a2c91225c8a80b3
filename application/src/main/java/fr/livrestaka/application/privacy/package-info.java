/** The register of what is done with personal data (RGPD article 30). */
package fr.livrestaka.application.privacy;
