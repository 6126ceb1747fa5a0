// Writing a secret: a new one, or a new version of one, with values that are never loaded.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace strongroom::ui {

class EndsChoice;
class EntryGrid;

class SecretEditor : public Sheet
{
    Q_OBJECT

public:
    static SecretEditor* forNewSecret(PageContext& context,
                                      std::optional<domain::EnvironmentId> environment,
                                      QWidget* parent);
    static SecretEditor* forNewVersion(PageContext& context, const domain::Secret& secret,
                                       const std::vector<domain::Version>& versions,
                                       QWidget* parent);

signals:
    /// What to say about it.
    void saved(const QString& text);
    /// Before it is told: a new secret, by its id.
    void created(const domain::SecretId& id);

private:
    SecretEditor(PageContext& context, const QString& title, QWidget* parent);
    void buildMetadata(std::optional<domain::EnvironmentId> environment);
    void buildGrid();
    void fillBackends(QComboBox* box);
    /// Says while the name is typed that there is a secret of that slug already.
    void checkName();
    client::SecretQuery sameName() const;
    client::VersionDraft draft() const;
    void save();
    void create();
    void put(client::SecretAt at, std::uint32_t base);
    /// What was written is known on this computer, for as long as this person works.
    void remember(const domain::Secret& secret);
    void resolve(const Error& error);

    PageContext& m_context;
    std::optional<domain::Secret> m_secret;
    std::uint32_t m_base = 0;
    std::uint32_t m_next = 1;
    EntryGrid* m_grid = nullptr;
    EndsChoice* m_ends = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_slug = nullptr;
    QLabel* m_taken = nullptr;
    QTimer m_typing;
    QComboBox* m_scope = nullptr;
    QComboBox* m_backend = nullptr;
    QLineEdit* m_description = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_staged = nullptr;
};

} // namespace strongroom::ui
