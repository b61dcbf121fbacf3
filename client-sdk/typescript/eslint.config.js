import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "build/", "src/generated/"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // As in every language of this repository; that of files is checked for all of them together.
      "max-lines-per-function": ["error", { max: 70 }],
      // A handler gives a verdict or nothing.
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
);
