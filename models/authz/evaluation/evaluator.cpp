// Questions, checked before they are answered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/evaluation/evaluator.h"

#include "models/authz/evaluation/checker.h"
#include "models/authz/evaluation/object_lister.h"
#include "models/authz/evaluation/user_lister.h"

namespace strongroom::authz {

namespace {

/// The store with the request's tuples in front.
class Layers
{
public:
    Layers(const Schema& schema, const TupleReader& reader, const Circumstances& circumstances)
        : m_reader(reader)
    {
        for (const auto& tuple : circumstances.tuples) {
            if (auto allowed = schema.allows(tuple); !allowed)
                m_error = allowed.error();
            else if (!m_contextual.add(tuple))
                m_error = {ErrorKind::InvalidInput,
                           describe(tuple) + ": the tuple stands in the request twice."};
            if (m_error)
                return;
        }
    }

    const std::optional<Error>& error() const { return m_error; }
    const TupleReader& reader() const
    {
        return m_contextual.size() == 0 ? m_reader : static_cast<const TupleReader&>(m_layered);
    }

private:
    const TupleReader& m_reader;
    MemoryTuples m_contextual{};
    LayeredTuples m_layered{m_contextual, m_reader};
    std::optional<Error> m_error{};
};

Result<RelationId> relationOf(const Schema& schema, std::string_view type,
                              const std::string& relation)
{
    if (!schema.hasType(type))
        return Error{ErrorKind::InvalidInput, "the model has no type `" + std::string(type) + "`."};
    if (const auto id = schema.find(type, relation))
        return *id;
    return Error{ErrorKind::InvalidInput,
                 "the model has no relation `" + relation + "` for `" + std::string(type) + "`."};
}

Result<Done> checkUser(const Schema& schema, const std::string& user)
{
    if (auto formed = checkUserText(user); !formed)
        return formed;
    const auto subject = subjectOf(user);
    if (!schema.hasType(subject.type))
        return Error{ErrorKind::InvalidInput,
                     "the model has no type `" + std::string(subject.type) + "`."};
    if (subject.isUserset() && !schema.find(subject.type, subject.relation))
        return Error{ErrorKind::InvalidInput, "the model has no relation `"
                                                  + std::string(subject.relation) + "` for `"
                                                  + std::string(subject.type) + "`."};
    return Done{};
}

Result<RelationId> resolve(const Schema& schema, const Query& query)
{
    if (auto formed = checkObjectText(query.object); !formed)
        return formed.error();
    if (auto user = checkUser(schema, query.user); !user)
        return user.error();
    return relationOf(schema, subjectOf(query.object).type, query.relation);
}

} // namespace

Result<bool> Evaluator::check(const Query& query, const Circumstances& circumstances) const
{
    return checkAll({&query, 1}, circumstances).front();
}

std::vector<Result<bool>> Evaluator::checkAll(std::span<const Query> queries,
                                              const Circumstances& circumstances) const
{
    std::vector<Result<bool>> answers;
    answers.reserve(queries.size());
    const Layers layers(m_schema, m_reader, circumstances);
    std::map<std::string, Checker> checkers;
    for (const auto& query : queries) {
        if (layers.error()) {
            answers.emplace_back(*layers.error());
            continue;
        }
        const auto relation = resolve(m_schema, query);
        if (!relation) {
            answers.emplace_back(relation.error());
            continue;
        }
        auto checker = checkers.find(query.user);
        if (checker == checkers.end())
            checker = checkers
                          .try_emplace(query.user, m_schema, layers.reader(), circumstances.context,
                                       query.user)
                          .first;
        Meter meter(m_bounds);
        answers.push_back(checker->second.check(query.object, *relation, meter));
    }
    return answers;
}

Result<std::vector<std::string>> Evaluator::listObjects(const std::string& user,
                                                        const std::string& relation,
                                                        const std::string& type,
                                                        const Circumstances& circumstances) const
{
    if (auto known = checkUser(m_schema, user); !known)
        return known.error();
    const auto wanted = relationOf(m_schema, type, relation);
    if (!wanted)
        return wanted.error();
    const Layers layers(m_schema, m_reader, circumstances);
    if (layers.error())
        return *layers.error();
    return ObjectLister(m_schema, layers.reader(), circumstances.context, user)
        .list(*wanted, m_bounds);
}

Result<std::vector<std::string>> Evaluator::listUsers(const std::string& object,
                                                      const std::string& relation,
                                                      const UserFilter& filter,
                                                      const Circumstances& circumstances) const
{
    if (auto formed = checkObjectText(object); !formed)
        return formed.error();
    const auto wanted = relationOf(m_schema, subjectOf(object).type, relation);
    if (!wanted)
        return wanted.error();
    if (!m_schema.hasType(filter.type))
        return Error{ErrorKind::InvalidInput, "the model has no type `" + filter.type + "`."};
    if (!filter.relation.empty())
        if (const auto known = relationOf(m_schema, filter.type, filter.relation); !known)
            return known.error();
    const Layers layers(m_schema, m_reader, circumstances);
    if (layers.error())
        return *layers.error();
    return UserLister(m_schema, layers.reader(), circumstances.context, filter)
        .list(object, *wanted, m_bounds);
}

namespace {

Result<Expansion> expanded(const Schema& schema, const TupleReader& reader, NodeId id,
                           const std::string& object, Meter& meter)
{
    const auto& node = schema.node(id);
    const auto& owner = schema.relation(node.owner);
    Expansion expansion{node.kind, object + '#' + owner.name};
    Result<Done> counted = Done{};
    const auto readInto = [&](const SchemaRelation& relation, auto&& take) {
        const auto read = reader.ofObject(object, relation.name, [&](const Tuple& tuple) {
            const auto user = subjectOf(tuple.user);
            if (schema.allows(relation, user, tuple.condition))
                take(tuple, user);
            counted = meter.visit();
            return counted.hasValue();
        });
        return read ? counted : read;
    };
    Result<Done> read = Done{};
    if (node.kind == Rewrite::Kind::Direct)
        read = readInto(owner, [&](const Tuple& tuple, const Subject&) {
            expansion.users.push_back(tuple.user);
        });
    else if (node.kind == Rewrite::Kind::Computed)
        expansion.usersets.push_back(object + '#' + schema.relation(node.relation).name);
    else if (node.kind == Rewrite::Kind::FromTupleset)
        read =
            readInto(schema.relation(node.relation), [&](const Tuple& tuple, const Subject& user) {
                if (const auto target = node.targets.find(user.type); target != node.targets.end())
                    expansion.usersets.push_back(tuple.user + '#'
                                                 + schema.relation(target->second).name);
            });
    if (!read)
        return read.error();
    for (const auto child : node.children) {
        auto part = expanded(schema, reader, child, object, meter);
        if (!part)
            return part;
        expansion.children.push_back(std::move(*part));
    }
    return expansion;
}

} // namespace

Result<Expansion> Evaluator::expand(const std::string& object, const std::string& relation,
                                    const Circumstances& circumstances) const
{
    if (auto formed = checkObjectText(object); !formed)
        return formed.error();
    const auto wanted = relationOf(m_schema, subjectOf(object).type, relation);
    if (!wanted)
        return wanted.error();
    const Layers layers(m_schema, m_reader, circumstances);
    if (layers.error())
        return *layers.error();
    Meter meter(m_bounds);
    return expanded(m_schema, layers.reader(), m_schema.relation(*wanted).root, object, meter);
}

} // namespace strongroom::authz
