package org.beenthere.app.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** A screen: its size, and light or dark. */
enum Screen {
    DESK(1600, 1000, ColorScheme.LIGHT),
    DESK_AT_NIGHT(1600, 1000, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT),
    PHONE_AT_NIGHT(390, 844, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Screen(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    boolean isPhone() {
        return width < 500;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setIsMobile(isPhone())
                .setHasTouch(isPhone());
    }
}
