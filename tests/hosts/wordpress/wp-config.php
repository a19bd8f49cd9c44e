<?php
/** The throw-away site: everything that differs from run to run comes from the environment. */
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'BED_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

define( 'WP_HOME', getenv( 'BED_ADDRESS' ) );
define( 'WP_SITEURL', getenv( 'BED_ADDRESS' ) );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( "{$name}_KEY", getenv( 'BED_SALT' ) . $name );
	define( "{$name}_SALT", $name . getenv( 'BED_SALT' ) );
}

// An editor on a site of one's own may write any HTML; most hosts forbid it, and so does this one.
define( 'DISALLOW_UNFILTERED_HTML', true );
// The bed asks nobody else anything.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', false );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
