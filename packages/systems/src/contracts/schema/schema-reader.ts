import { createHash } from "node:crypto";
import type { Documents, Located } from "../documents.ts";
import { isArray, isObject, memberOf, textOf } from "../json.ts";
import { NotComparable, shown } from "../judgement.ts";
import { TOLD } from "./keywords.ts";
import { partsOf } from "./parts.ts";
import { readShape } from "./read-shape.ts";
import type { AllOf, Shape } from "./shape.ts";

/** A longer chain of references leads round in a circle. */
const MOST_HOPS = 100;

/** Reads the schemas of one document. The same schema gives the same `Shape` object, however often it is referred to. */
export class SchemaReader {
  private readonly documents: Documents;
  /** Whether keywords beside a `$ref` count: they do since draft 2019-09, and in OpenAPI since 3.1. */
  private readonly refSiblings: boolean;
  private readonly shapes = new WeakMap<object, Shape>();
  private readonly digests = new WeakMap<object, string>();
  private readonly digesting = new Set<object>();

  constructor(documents: Documents, refSiblings: boolean) {
    this.documents = documents;
    this.refSiblings = refSiblings;
  }

  shapeOf(schema: AllOf): Shape {
    const [only, ...more] = schema;
    const target = more.length === 0 ? this.target(only) : only;
    const key = more.length === 0 && isObject(target.value) ? target.value : schema;
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    const shape = readShape(partsOf(schema, this.documents, this.refSiblings), (part) => this.digest(part));
    this.shapes.set(key, shape);
    return shape;
  }

  /** What a schema refers to, where it says nothing more than that. */
  private target(schema: Located): Located {
    let at = schema;
    for (let hops = 0; hops < MOST_HOPS; hops += 1) {
      const ref = textOf(memberOf(at.value, "$ref"));
      const says =
        this.refSiblings && isObject(at.value) && Object.keys(at.value).some((key) => key !== "$ref" && !TOLD.has(key));
      if (ref === null || says) return at;
      at = this.documents.resolve(ref, at.file);
    }
    throw new NotComparable(`a \`$ref\` in \`${shown(schema.file)}\` leads round in a circle`, "mend the reference");
  }

  /** The same for two parts that mean the same: references are followed, and what is only told is left out. */
  private digest(part: Located): string {
    const { file, value } = this.target(part);
    if (!isObject(value) && !isArray(value)) return JSON.stringify(value);
    const known = this.digests.get(value);
    if (known !== undefined) return known;
    if (this.digesting.has(value)) return "round";
    this.digesting.add(value);
    const text = isArray(value)
      ? value.map((element) => this.digest({ file, value: element })).join()
      : Object.entries(value)
          .filter(([key]) => !TOLD.has(key))
          .map(([key, member]) => `${JSON.stringify(key)}:${this.digest({ file, value: member })}`)
          .toSorted()
          .join();
    this.digesting.delete(value);
    const digest = createHash("sha256")
      .update(`${isArray(value)}${text}`)
      .digest("base64");
    this.digests.set(value, digest);
    return digest;
  }
}
