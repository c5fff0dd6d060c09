import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // The page is served from tauri://localhost/, so absolute addresses hold.
  base: "/",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "safari18",
    // The content security policy allows files only: nothing is written into the page itself.
    assetsInlineLimit: 0,
    // Many small files pack badly, and a screen would wait for its own.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        assetFileNames: ({ names: [name = "file"] }) =>
          `assets/${name.replace(/\.[^.]*$/, "").replaceAll(" ", "-")}-[hash][extname]`,
      },
    },
  },
  server: { port: 5173, strictPort: true },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts", "lint/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    // By itself it leaves a core idle.
    maxWorkers: "100%",
    // A test fails by what it sees, not by how busy the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
