// Where long operations of one kind are told of, and held and gone on with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/operation.h"
#include "ui/actions/outcome.h"
#include "ui/pages/page_context.h"

#include <memory>

namespace strongroom::ui {

/// An operation, and its target as people call it.
struct ToldOperation
{
    domain::Operation operation{};
    QString target{};
    bool undoable = false; ///< It has ended, and can be taken back.
};

/// Answers come while `asker` lives. Answers whose organization is left meanwhile are the asker's
/// to drop.
class OperationSource
{
public:
    virtual ~OperationSource() = default;

    /// Whether this person is told of any.
    virtual bool isOffered() const = 0;
    virtual bool mayTurn() const = 0;
    /// Of which kind the changes are that tell of these.
    virtual std::string changeKind() const = 0;
    virtual void load(QObject* asker, Then<std::vector<ToldOperation>> then) = 0;
    virtual void turn(const domain::Operation& operation, bool goOn, QObject* asker,
                      Then<Done> then) = 0;
    /// Whether there is more to say, and to do, than fits a line.
    virtual bool hasDetails() const { return false; }
    /// `turned` is told the id of what to look at anew.
    virtual void showDetails(const domain::Operation&, QWidget*,
                             std::function<void(const std::string&)>)
    {}
    /// Takes back what is undoable; answers the id of the operation that does so.
    virtual void undo(const domain::Operation&, QObject*, Then<std::string>) {}
};

/// One a kind.
std::vector<std::unique_ptr<OperationSource>> operationSources(PageContext& context);

} // namespace strongroom::ui
