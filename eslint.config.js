export { default } from './tools/lint/index.ts';
