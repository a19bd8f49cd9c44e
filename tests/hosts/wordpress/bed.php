<?php
/**
 * The bed's must-use plugin, for the test only: lets WordPress read pages on this machine's loopback address, which it
 * refuses (rightly, on a real host), and sends no mail. Nothing here touches what WordPress makes of an embed.
 */
add_filter(
	'http_request_host_is_external',
	static fn ( $external, $host ) => '127.0.0.1' === $host ? true : $external,
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	static fn ( $ports ) => array_merge( $ports, array( (int) getenv( 'BED_EMBEDS_PORT' ) ) )
);

function wp_mail() {
	return true;
}
