/** Editorial content: pages and frequently asked questions (contract C §5, §6). */
package fr.livrestaka.domain.content;
