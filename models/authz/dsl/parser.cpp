// Models and modules: the header, the types, the conditions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/parser.h"

#include "models/authz/dsl/cursor.h"

#include <algorithm>
#include <set>

namespace strongroom::authz {

namespace dsl {
namespace {

class ModelParser
{
public:
    ModelParser(Cursor& cursor, ParsedModel& into)
        : m_cursor(cursor), m_model(into.model), m_findings(into.findings)
    {}

    void run()
    {
        m_cursor.take(TokenKind::Space);
        m_cursor.take(TokenKind::NewLine);
        header();
        while (startsType())
            typeDefinition();
        while (m_cursor.at(TokenKind::NewLine) && m_cursor.at(TokenKind::Keyword, "condition", 1)) {
            m_cursor.next();
            auto condition = parseCondition(m_cursor, m_findings);
            if (m_model.condition(condition.name))
                report(condition.place,
                       "the condition `" + condition.name + "` stands here twice.");
            condition.module = m_model.module;
            m_model.conditions.push_back(std::move(condition));
        }
        m_cursor.take(TokenKind::NewLine);
        if (!m_cursor.at(TokenKind::End))
            m_cursor.fail(m_model.conditions.empty() ? "'type', 'condition' or the end"
                                                     : "'condition' or the end");
    }

private:
    void report(const Place& place, std::string message)
    {
        m_findings.push_back({"syntax", std::move(message), place, {}});
    }

    void header()
    {
        if (m_cursor.at(TokenKind::Keyword, "module")) {
            m_cursor.next();
            m_cursor.expect(TokenKind::Space, "a space and the module's name");
            m_model.module = parseName(m_cursor, "the module's name").text;
            m_cursor.take(TokenKind::Space);
            return;
        }
        m_cursor.expect(TokenKind::Keyword, "model", "'model' or 'module'");
        m_cursor.expect(TokenKind::NewLine, "the end of the line");
        m_cursor.expect(TokenKind::Keyword, "schema", "'schema'");
        m_cursor.expect(TokenKind::Space, "a space and the schema's version");
        const auto& version = m_cursor.expect(TokenKind::Version, "a version like 1.1");
        m_model.schemaVersion = version.text;
        m_model.schemaPlace = version.place;
        m_cursor.take(TokenKind::Space);
    }

    bool startsType() const
    {
        if (!m_cursor.at(TokenKind::NewLine))
            return false;
        if (m_cursor.at(TokenKind::Keyword, "type", 1)
            || m_cursor.at(TokenKind::Keyword, "extend", 1))
            return true;
        return false;
    }

    void typeDefinition()
    {
        m_cursor.next();
        TypeDefinition type;
        type.module = m_model.module;
        if (m_cursor.at(TokenKind::Keyword, "extend")) {
            m_cursor.next();
            m_cursor.expect(TokenKind::Space, "a space");
            type.extends = true;
        }
        m_cursor.expect(TokenKind::Keyword, "type", "'type'");
        m_cursor.expect(TokenKind::Space, "a space and the type's name");
        const auto& name = parseName(m_cursor, "the type's name");
        type.name = name.text;
        type.place = name.place;
        if (type.extends)
            checkExtension(type);
        if (m_cursor.at(TokenKind::NewLine) && m_cursor.at(TokenKind::Keyword, "relations", 1))
            relations(type);
        m_model.types.push_back(std::move(type));
    }

    void checkExtension(const TypeDefinition& type)
    {
        if (m_model.module.empty())
            report(type.place,
                   "only a module can extend a type: 'extend' has no place in a model.");
        else if (std::any_of(m_model.types.begin(), m_model.types.end(), [&](const auto& other) {
                     return other.extends && other.name == type.name;
                 }))
            report(type.place, "`" + type.name + "` is already extended in this file.");
    }

    void relations(TypeDefinition& type)
    {
        m_cursor.next();
        m_cursor.next();
        std::set<std::string, std::less<>> known;
        while (true) {
            if (!m_cursor.at(TokenKind::NewLine))
                m_cursor.fail("the end of the line");
            if (known.empty() || !endsRelations())
                relation(type, known);
            else
                return;
            if (m_cursor.at(TokenKind::End))
                return;
        }
    }

    bool endsRelations() const
    {
        for (const auto* word : {"type", "extend", "condition"})
            if (m_cursor.at(TokenKind::Keyword, word, 1))
                return true;
        return m_cursor.at(TokenKind::End, 1);
    }

    void relation(TypeDefinition& type, std::set<std::string, std::less<>>& known)
    {
        m_cursor.next();
        m_cursor.expect(TokenKind::Keyword, "define", "'define'");
        m_cursor.expect(TokenKind::Space, "a space and the relation's name");
        const auto& name = parseName(m_cursor, "the relation's name");
        Relation relation{std::string(name.text)};
        relation.place = name.place;
        if (type.extends)
            relation.module = m_model.module;
        m_cursor.take(TokenKind::Space);
        m_cursor.expect(TokenKind::Sign, ":", "':'");
        m_cursor.take(TokenKind::Space);
        parseRelationDefinition(m_cursor, relation);
        if (!m_cursor.at(TokenKind::NewLine) && !m_cursor.at(TokenKind::End))
            m_cursor.fail("the end of the line; parentheses are needed where 'or', 'and' and 'but "
                          "not' are mixed");
        if (!known.insert(relation.name).second)
            report(relation.place,
                   "`" + relation.name + "` is already defined in `" + type.name + "`.");
        type.relations.push_back(std::move(relation));
    }

    Cursor& m_cursor;
    Model& m_model;
    Findings& m_findings;
};

ParameterKind parameterType(Cursor& cursor)
{
    ParameterKind kind{};
    const auto& type =
        cursor.expect(TokenKind::ParameterType,
                      "bool, string, int, uint, double, duration, timestamp or ipaddress");
    parameterKindOf(type.text, kind);
    return kind;
}

Parameter parameter(Cursor& cursor, const std::string& condition, Findings& findings,
                    std::set<std::string>& known)
{
    const auto& name = cursor.expect(TokenKind::Name, "a parameter's name, which is no type");
    Parameter parameter{std::string(name.text)};
    if (!known.insert(parameter.name).second)
        findings.push_back({"syntax",
                            "the parameter `" + parameter.name + "` stands twice in the condition `"
                                + condition + "`.",
                            name.place,
                            {}});
    cursor.take(TokenKind::Space);
    cursor.expect(TokenKind::Sign, ":", "':' and the parameter's type");
    cursor.take(TokenKind::Space);
    if (cursor.at(TokenKind::Container)) {
        parameterKindOf(cursor.next().text, parameter.kind);
        cursor.expect(TokenKind::Sign, "<", "'<' and the type of what it holds");
        parameter.element = parameterType(cursor);
        cursor.expect(TokenKind::Sign, ">", "'>'");
    } else
        parameter.kind = parameterType(cursor);
    return parameter;
}

/// What stands up to the first "}" that is not in a string, without the line ends around it.
std::string expression(Cursor& cursor)
{
    cursor.take(TokenKind::NewLine);
    cursor.take(TokenKind::Space);
    std::string text;
    while (!cursor.atSign("}")) {
        if (cursor.at(TokenKind::End))
            cursor.fail("'}' behind the expression");
        text += cursor.next().text;
    }
    cursor.next();
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

} // namespace

ConditionDefinition parseCondition(Cursor& cursor, Findings& findings)
{
    cursor.next();
    cursor.expect(TokenKind::Space, "a space and the condition's name");
    ConditionDefinition condition;
    const auto& name = cursor.expect(TokenKind::Name, "the condition's name");
    if (name.text == inlineCondition)
        cursor.fail("a name other than the reserved `$expression`");
    condition.name = name.text;
    condition.place = name.place;
    cursor.take(TokenKind::Space);
    cursor.expect(TokenKind::Sign, "(", "'(' and parameters");
    std::set<std::string> known;
    while (true) {
        cursor.take(TokenKind::Space);
        condition.parameters.push_back(parameter(cursor, condition.name, findings, known));
        cursor.take(TokenKind::Space);
        if (!cursor.atSign(","))
            break;
        cursor.next();
    }
    cursor.expect(TokenKind::Sign, ")", "',' or ')'");
    cursor.take(TokenKind::Space);
    cursor.expect(TokenKind::Sign, "{", "'{' and the expression");
    condition.expression = expression(cursor);
    return condition;
}

} // namespace dsl

ParsedModel parseDsl(std::string_view text)
{
    ParsedModel parsed;
    if (text.size() > maxModelBytes) {
        parsed.findings.push_back({"syntax", "a model has at most 1 MiB.", {}, {}});
        return parsed;
    }
    const auto tokens = dsl::tokenize(text);
    parsed.findings = tokens.findings;
    dsl::Cursor cursor(tokens.tokens);
    try {
        dsl::ModelParser(cursor, parsed).run();
    } catch (const dsl::SyntaxError& error) {
        parsed.findings.push_back(error.finding);
    }
    std::stable_sort(parsed.findings.begin(), parsed.findings.end(),
                     [](const auto& a, const auto& b) {
                         return std::pair(a.place.line, a.place.column)
                                < std::pair(b.place.line, b.place.column);
                     });
    return parsed;
}

} // namespace strongroom::authz
