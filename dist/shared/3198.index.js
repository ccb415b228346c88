export const id = 3198;
export const ids = [3198];
export const modules = {

/***/ 73198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   additionsOf: () => (/* binding */ additionsOf)
/* harmony export */ });
/* harmony import */ var graphql__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17645);

/** What a new schema offers more: graphql-js tells only of changes that may do harm. */
function additionsOf(old, now) {
    const before = old.getTypeMap();
    return Object.values(now.getTypeMap())
        .filter((type) => !(0,graphql__WEBPACK_IMPORTED_MODULE_0__/* .isIntrospectionType */ .Yh0)(type) && !(0,graphql__WEBPACK_IMPORTED_MODULE_0__/* .isSpecifiedScalarType */ .PZe)(type))
        .flatMap((type) => {
        const known = Object.hasOwn(before, type.name) ? before[type.name] : undefined;
        if (known === undefined)
            return [addition("TYPE_ADDED", type.name, "the type is new")];
        return memberAdditions(type.name, membersOf(known), membersOf(type));
    });
}
function memberAdditions(name, old, now) {
    return [...now].flatMap(([key, member]) => {
        const coordinate = `${name}${key}`;
        const known = old.get(key);
        // New arguments, input fields and values are told by graphql-js.
        if (known === undefined)
            return member.side === "output" && !key.endsWith(")") && member.type !== ""
                ? [addition("FIELD_ADDED", coordinate, "the field is new")]
                : [];
        const found = [];
        if (!known.deprecated && member.deprecated)
            found.push(addition("DEPRECATED", coordinate, "it is deprecated"));
        if (known.type === member.type)
            return found;
        const says = `its type changed from ${known.type} to ${member.type}`;
        if (member.side === "output" && member.nonNull && !known.nonNull)
            found.push(addition("FIELD_BECAME_NON_NULL", coordinate, says));
        if (member.side === "input" && !member.nonNull && known.nonNull)
            found.push(addition("INPUT_BECAME_OPTIONAL", coordinate, says));
        return found;
    });
}
function addition(code, operation, says) {
    return { class: "additive", code, operation, field: null, says };
}
/** The fields, arguments and values of a type, by the rest of their coordinate: `.email`, `.customer(id:)`. */
function membersOf(type) {
    const found = new Map();
    const add = (key, side, member) => {
        const nonNull = (0,graphql__WEBPACK_IMPORTED_MODULE_0__/* .isNonNullType */ .bdc)(member.type);
        found.set(key, {
            deprecated: typeof member.deprecationReason === "string",
            type: member.type === undefined ? "" : member.type.toString(),
            nonNull,
            side,
        });
    };
    if ((0,graphql__WEBPACK_IMPORTED_MODULE_0__/* .isObjectType */ .YQo)(type) || (0,graphql__WEBPACK_IMPORTED_MODULE_0__/* .isInterfaceType */ .kDU)(type)) {
        for (const field of Object.values(type.getFields())) {
            add(`.${field.name}`, "output", field);
            for (const argument of field.args)
                add(`.${field.name}(${argument.name}:)`, "input", argument);
        }
    }
    if ((0,graphql__WEBPACK_IMPORTED_MODULE_0__/* .isInputObjectType */ .qK7)(type))
        for (const field of Object.values(type.getFields()))
            add(`.${field.name}`, "input", field);
    if ((0,graphql__WEBPACK_IMPORTED_MODULE_0__/* .isEnumType */ .oFc)(type))
        for (const value of type.getValues())
            add(`.${value.name}`, "output", value);
    return found;
}
//# sourceMappingURL=additions.js.map

/***/ })

};
