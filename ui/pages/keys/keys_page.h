// Encryption keys: what everything stands under, how they do, and what is done with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/keys/encryption_key_model.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

class QPushButton;

namespace strongroom::ui {

class KeyCard;
class ListPane;
class Sheet;

class KeysPage : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    void reload() override;
    void follow(const domain::Change& change) override;

private:
    void buildDeeds();
    /// What is remembered of the keys, or a check of each; told of where somebody asked for it.
    enum class Look { Remembered, Quiet, Asked };
    void load(Look look, bool thenCheck);
    void loadRewraps();
    void loadUses();
    /// The row, with who used what stands under it.
    items::KeyRow known(const items::KeyRow& row) const;
    void refuse(const Error& error);
    void take(const domain::EncryptionKeys& keys);
    void choose(int row);
    void allowDeeds(int row);
    QString hindrance() const;
    void add();
    void check();
    void replace(int row);
    void rewrap();
    void tellChecked();
    template <class Deed>
    void open(Deed* sheet);

    PageContext& m_context;
    items::EncryptionKeyModel m_model;
    std::vector<domain::Rewrap> m_rewraps{};
    std::optional<domain::Uses> m_uses{}; ///< None: not known.
    ListPane* m_pane;
    KeyCard* m_card;
    QPushButton* m_add = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_rewrap = nullptr;
    QPushButton* m_activate = nullptr;
    QPushButton* m_rotate = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_retire = nullptr;
    QDateTime m_loadedAt;
    int m_question = 0;
    bool m_checking = false;
    std::string m_chosen{};
    std::string m_shownFor; ///< Whose rows these are: of which person and organization.
};

} // namespace strongroom::ui
