import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'target/web',
    emptyOutDir: true,
    target: 'es2022',
    // The server's policy lets fonts and scripts come from files only, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { '/api': { target: process.env['SPOOR_SERVER'] ?? 'http://127.0.0.1:8080' } } },
});
