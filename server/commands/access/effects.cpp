// Everybody who has a permission before, and everybody after.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/effects.h"

#include "server/commands/access/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace strongroom::server {
namespace {

using Subjects = std::set<std::string>;

/// Those with the permission on the object, people and service accounts.
Result<Subjects> holdersOf(const DecisionPoint& policy, const Access& access,
                           const domain::AccessObject& object, const std::string& relation,
                           const authz::Circumstances& place)
{
    Subjects holders;
    for (const char* type : {"user", "service_account"}) {
        const auto found =
            policy.evaluatorOf(access).listUsers(object.text(), relation, {type, {}}, place);
        if (!found)
            return found.error();
        holders.insert(found->begin(), found->end());
    }
    return holders;
}

/// Objects below the organization that somebody was given something on, before or after.
std::set<domain::AccessObject> objectsBelow(const Access& before, const Access& after)
{
    std::set<domain::AccessObject> objects;
    const auto collect = [&objects](const Access& access) {
        access.tuples.each([&objects](const authz::Tuple& tuple) {
            const auto object = authz::subjectOf(tuple.object);
            if (tuple.relation != "organization"
                && (object.type == "environment" || object.type == "secret"))
                objects.insert({std::string(object.type), std::string(object.id)});
        });
    };
    collect(before);
    collect(after);
    return objects;
}

class Effects
{
public:
    Effects(CommandContext& context, const Access& before, const Access& after)
        : m_context(context), m_before(before), m_after(after), m_names(context, after),
          m_formerNames(context, before)
    {}

    Result<domain::AccessPreview> all()
    {
        if (auto told = tell(objectOf(m_after.organization)); !told)
            return told.error();
        for (const auto& object : objectsBelow(m_before, m_after))
            if (auto told = tell(object); !told)
                return told.error();
        return std::move(m_preview);
    }

private:
    Result<Done> tell(const domain::AccessObject& object)
    {
        auto place = placeOf(m_context, m_after.organization, object);
        if (!place) // A secret that is gone: nobody has anything on it.
            return place.error().kind == ErrorKind::NotFound ? Result<Done>(Done{})
                                                             : Result<Done>(place.error());
        const authz::Circumstances circumstances{{}, std::move(*place)};
        for (const auto& [permission, relation] : permissionsOf(object.type)) {
            const auto former =
                holdersOf(m_context.policy, m_before, object, relation, circumstances);
            const auto later =
                holdersOf(m_context.policy, m_after, object, relation, circumstances);
            if (!former || !later)
                return former ? later.error() : former.error();
            tell(permission, object, *later, *former, m_preview.gains, m_gained);
            tell(permission, object, *former, *later, m_preview.losses, m_lost);
        }
        return Done{};
    }

    /// Those in `these` and not in `others`, but for whom it is told for the whole organization.
    void tell(const std::string& permission, const domain::AccessObject& object,
              const Subjects& these, const Subjects& others,
              std::vector<domain::AccessEffect>& effects, Subjects& told)
    {
        for (const auto& subject : these) {
            const auto key = permission + ' ' + subject;
            if (others.contains(subject) || told.contains(key))
                continue;
            if (object.type == "organization")
                told.insert(key);
            auto named = m_names.of(subject);
            if (named.name.empty())
                named = m_formerNames.of(subject);
            effects.push_back({std::move(named), permission, m_names.of(object)});
        }
    }

    CommandContext& m_context;
    const Access& m_before;
    const Access& m_after;
    AccessNames m_names;
    AccessNames m_formerNames;
    domain::AccessPreview m_preview{};
    Subjects m_gained{};
    Subjects m_lost{};
};

} // namespace

std::vector<std::pair<std::string, std::string>> permissionsOf(std::string_view objectType)
{
    if (objectType == "organization")
        return {{"see", "can_see_secrets"},
                {"reveal", "can_reveal"},
                {"write", "can_write"},
                {"manage", "can_manage"},
                {"manage_access", "can_manage_access"},
                {"see_audit", "can_see_audit"}};
    if (objectType == "environment")
        return {{"see", "can_see_secrets"},
                {"reveal", "can_reveal"},
                {"write", "can_write"},
                {"manage", "can_manage"}};
    if (objectType == "secret")
        return {{"see", "can_see"},
                {"reveal", "can_reveal"},
                {"write", "can_write"},
                {"destroy", "can_destroy"}};
    return {};
}

Result<domain::AccessPreview> effectsOf(CommandContext& context, const Access& before,
                                        const Access& after)
{
    return Effects(context, before, after).all();
}

} // namespace strongroom::server
