/** What takes the place of outside services in development mode, and is absent in production. */
package fr.livrestaka.bootstrap.development;
