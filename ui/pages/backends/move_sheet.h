// Moves secrets to another backend: what will move, then one after the other, gone on with later.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/backends/moving_secret_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <set>

class QComboBox;
class QProgressBar;

namespace strongroom::ui {

class PurposePicker;
class SrTableView;
class TextLabel;

/// From where, and which: without secrets, all of them.
struct MoveScope
{
    domain::BackendId from{};
    std::optional<domain::SecretId> secret{};
    std::vector<domain::SecretId> secrets{};
};

class MoveSheet : public Sheet
{
    Q_OBJECT

public:
    MoveSheet(PageContext& context, MoveScope scope, QWidget* parent);

signals:
    void done(const QString& told);

private:
    void build();
    void loadBackends();
    /// Goes on with a move that somebody has left, if there is one.
    void loadMoves();
    void loadUses();
    void takeUp(domain::Move move);
    void plan();
    domain::MoveWish wish() const;
    void start();
    void moveNext();
    void note(domain::MovingSecret moved);
    void finish();
    void showProgress();
    std::vector<domain::MovingSecret>::const_iterator next() const;
    QString targetName() const;

    PageContext& m_context;
    const MoveScope m_scope;
    items::MovingSecretModel m_secrets;
    QComboBox* m_target;
    PurposePicker* m_purpose;
    TextLabel* m_about;
    TextLabel* m_users;
    SrTableView* m_list;
    TextLabel* m_progress;
    QProgressBar* m_bar;
    domain::Move m_move{};           ///< Once it has begun; before, without an id.
    std::set<std::string> m_tried{}; ///< In this go.
    int m_question = 0;
};

} // namespace strongroom::ui
