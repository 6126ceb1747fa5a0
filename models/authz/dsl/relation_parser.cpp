// Relations: what is assigned, what is computed, and how both are combined.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/cursor.h"
#include "models/authz/dsl/parser.h"

namespace strongroom::authz::dsl {

namespace {

class RelationParser
{
public:
    RelationParser(Cursor& cursor, Relation& relation) : m_cursor(cursor), m_relation(relation) {}

    Rewrite definition(bool mayAssign)
    {
        const NestingGuard guard(*this);
        auto first = operand(mayAssign);
        return partials(std::move(first));
    }

private:
    struct NestingGuard
    {
        explicit NestingGuard(RelationParser& parser) : nesting(parser.m_nesting)
        {
            if (++nesting > maxNesting)
                parser.m_cursor.fail("fewer parentheses: " + std::to_string(maxNesting)
                                     + " levels are the limit");
        }
        ~NestingGuard() { --nesting; }
        int& nesting;
    };

    Rewrite operand(bool mayAssign)
    {
        if (mayAssign && m_cursor.atSign("["))
            return assignment();
        if (m_cursor.atSign("("))
            return parenthesis(mayAssign);
        return named(mayAssign);
    }

    Rewrite parenthesis(bool mayAssign)
    {
        m_cursor.next();
        while (m_cursor.take(TokenKind::Space)) {
        }
        auto inner = definition(mayAssign);
        while (m_cursor.take(TokenKind::Space)) {
        }
        m_cursor.expect(TokenKind::Sign, ")", "')'");
        return inner;
    }

    Rewrite named(bool mayAssign)
    {
        const auto& name = parseName(m_cursor, mayAssign ? "'[', '(' or the name of a relation"
                                                         : "'(' or the name of a relation");
        Rewrite rewrite{Rewrite::Kind::Computed, std::string(name.text)};
        rewrite.place = name.place;
        if (!m_cursor.at(TokenKind::Space) || !m_cursor.at(TokenKind::Keyword, "from", 1))
            return rewrite;
        m_cursor.next();
        m_cursor.next();
        m_cursor.expect(TokenKind::Space, "a space");
        const auto& tupleset = parseName(m_cursor, "the name of a relation");
        rewrite.kind = Rewrite::Kind::FromTupleset;
        rewrite.tupleset = tupleset.text;
        rewrite.tuplesetPlace = tupleset.place;
        rewrite.place.end = tupleset.place.end;
        return rewrite;
    }

    /// The operators that may follow: one kind only without parentheses, and "but not" once.
    Rewrite partials(Rewrite first)
    {
        Rewrite whole;
        whole.place = first.place;
        std::string_view operation;
        while (m_cursor.at(TokenKind::Space) && m_cursor.at(TokenKind::Keyword, 1)) {
            const auto word = m_cursor.peek(1).text;
            const bool known = word == "or" || word == "and" || word == "but not";
            if (!known || (!operation.empty() && (word != operation || word == "but not")))
                break;
            if (operation.empty())
                whole.children.push_back(std::move(first));
            operation = word;
            m_cursor.next();
            m_cursor.next();
            m_cursor.expect(TokenKind::Space, "a space");
            whole.children.push_back(operand(false));
        }
        if (operation.empty())
            return first;
        whole.kind = operation == "or"    ? Rewrite::Kind::Union
                     : operation == "and" ? Rewrite::Kind::Intersection
                                          : Rewrite::Kind::Exclusion;
        return whole;
    }

    Rewrite assignment()
    {
        Rewrite rewrite{Rewrite::Kind::Direct};
        rewrite.place = m_cursor.next().place;
        m_cursor.take(TokenKind::Space);
        while (true) {
            m_cursor.take(TokenKind::NewLine);
            restriction();
            m_cursor.take(TokenKind::NewLine);
            m_cursor.take(TokenKind::Space);
            if (!m_cursor.atSign(","))
                break;
            m_cursor.next();
            m_cursor.take(TokenKind::Space);
        }
        m_cursor.expect(TokenKind::Sign, "]", "',' or ']'");
        return rewrite;
    }

    void restriction()
    {
        TypeRestriction restriction;
        const auto& type = parseName(m_cursor, "the name of a type");
        restriction.type = type.text;
        restriction.place = type.place;
        if (m_cursor.atSign(":")) {
            m_cursor.next();
            restriction.place.end = m_cursor.expect(TokenKind::Sign, "*", "'*'").place.end;
            restriction.wildcard = true;
        } else if (m_cursor.atSign("#")) {
            m_cursor.next();
            const auto& relation = parseName(m_cursor, "the name of a relation");
            restriction.relation = relation.text;
            restriction.place.end = relation.place.end;
        }
        if (m_cursor.at(TokenKind::Space) && m_cursor.at(TokenKind::Keyword, "with", 1)) {
            m_cursor.next();
            m_cursor.next();
            m_cursor.expect(TokenKind::Space, "a space");
            const auto& condition = m_cursor.expect(TokenKind::Name, "the name of a condition");
            restriction.condition = condition.text;
            restriction.conditionPlace = condition.place;
        }
        m_relation.types.push_back(std::move(restriction));
    }

    Cursor& m_cursor;
    Relation& m_relation;
    int m_nesting = 0;
};

} // namespace

const Token& parseName(Cursor& cursor, const char* wanted)
{
    constexpr std::string_view soft[] = {"model", "schema", "type", "relation", "module", "extend"};
    if (cursor.at(TokenKind::Name) && cursor.peek().text != inlineCondition)
        return cursor.next();
    if (cursor.at(TokenKind::ExtendedName))
        return cursor.next();
    for (const auto word : soft)
        if (cursor.at(TokenKind::Keyword, word))
            return cursor.next();
    cursor.fail(wanted);
}

void parseRelationDefinition(Cursor& cursor, Relation& relation)
{
    relation.rewrite = RelationParser(cursor, relation).definition(true);
}

} // namespace strongroom::authz::dsl
