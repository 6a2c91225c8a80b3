/** What is stored about people, why and for how long (RGPD articles 5, 6, 15, 17 and 30). */
package fr.livrestaka.domain.privacy;
