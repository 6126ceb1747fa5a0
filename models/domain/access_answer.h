// Answers about access: who may, why, and what a change would do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::domain {

/// Something of the authorization model with the name that people know it by.
struct Named
{
    AccessObject object{};
    std::string name{};
    std::string relation{}; ///< Of a userset: "member" of a team.

    friend auto operator<=>(const Named&, const Named&) = default;
};

/// A binding with the names that people know its ends by.
struct NamedBinding
{
    Named holder{};
    std::string role{};
    Named object{};

    Binding plain() const { return {holder.object, role, object.object}; }
};

/// One step of a way to a permission (models/authz/explanation/explainer.h).
struct AccessStep
{
    enum class Kind {
        Assigned, ///< The subject has the role on the object.
        Through,  ///< … by being one of the subject's members; how, the next steps say.
        Stands,   ///< The object stands in the subject, and has its rights from there.
        Follows,  ///< The relation follows from another one, `from`.
        Not       ///< The subject is not kept out.
    };
    Kind kind = Kind::Assigned;
    Named subject{};
    std::string relation{};
    Named object{};
    std::string from{};
};

/// A role that would give the permission.
struct AccessOpening
{
    std::string role{};
    Named object{};
};

struct AccessQuestion
{
    AccessObject subject{};   ///< A member; empty: whoever asks.
    std::string permission{}; ///< "see", "reveal", "write", "manage", "manage_access", "see_audit".
    AccessObject object{};
};

struct AccessExplanation
{
    Named subject{};
    std::string permission{};
    Named object{};
    bool allowed = false;
    std::vector<std::vector<AccessStep>> ways{}; ///< The shortest first.
    std::vector<AccessOpening> openings{};       ///< If denied.
    std::string obstacle{}; ///< If denied for another reason than a missing role: "suspended".
    std::vector<AccessOpening> has{}; ///< If denied: the roles that they do have.
};

/// Somebody who has a permission, and by what: "owner of Acme", "member of team SRE".
struct AccessHolder
{
    Named subject{};
    std::string by{};
    std::optional<AccessStep> step{}; ///< The same for whoever says it in another language.
};

struct AccessChange
{
    std::vector<Binding> add{};
    std::vector<Binding> remove{};
};

/// What a change gives to whom, or takes.
struct AccessEffect
{
    Named subject{};
    std::string permission{};
    Named object{};

    friend auto operator<=>(const AccessEffect&, const AccessEffect&) = default;
};

struct AccessPreview
{
    std::vector<AccessEffect> gains{};
    std::vector<AccessEffect> losses{};
};

std::string_view nameOf(AccessStep::Kind kind); ///< "assigned", "through", "stands", …

/// The way in one English sentence a step, for the command line and the record.
std::vector<std::string> textOf(const std::vector<AccessStep>& way);
std::string textOf(const AccessOpening& opening); ///< "viewer of Acme"

} // namespace strongroom::domain
