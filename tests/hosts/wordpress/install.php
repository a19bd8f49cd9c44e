<?php
/** Makes the site and its editor: `php install.php`, in WordPress' folder. Prints what WordPress calls itself. */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'BED_ADDRESS' ), PHP_URL_HOST );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Bed', 'owner', 'owner@host.example', true, '', getenv( 'BED_PASSWORD' ) );
$editor = wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => getenv( 'BED_PASSWORD' ),
		'user_email' => 'editor@host.example',
		'role'       => 'editor',
	)
);
if ( is_wp_error( $editor ) ) {
	exit( 1 );
}
update_option( 'show_avatars', 0 );
switch_theme( 'twentytwentythree' );
echo get_bloginfo( 'version' );
