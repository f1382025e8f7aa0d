"""What pages print around an article: phrases that no article says of its subject.

Each entry is a phrase in small letters with plain apostrophes. The tables are meant to stay small and sure:
a line they do not know is taken for text, because a fact that is dropped is worse than a line of furniture
that is compared with nothing.
"""

#: A line that says this and nothing else (bullets and final punctuation aside) is furniture anywhere.
WHOLE = frozenset({
    "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "ad feedback",
    "article continues below", "story continues below", "story continues below advertisement",
    "continue reading", "continue reading the main story", "read more", "read more here", "read full story",
    "read the full story", "to read the full story", "keep reading", "click to log in", "log in", "sign in",
    "subscribe", "subscribe now", "sign up", "register", "share", "share this", "share this article",
    "share this story", "share on facebook", "share on twitter", "tweet", "email", "print",
    "print this page", "email this article", "facebook", "twitter", "instagram", "youtube", "whatsapp",
    "linkedin", "reddit", "leave a reply", "leave a comment", "post a comment", "post comment",
    "view comments", "show comments", "comments", "no comments", "add a comment", "join the conversation",
    "cancel reply", "previous", "next", "previous next", "previous article", "next article", "back to top",
    "all headlines back to top", "all headlines", "top of page", "skip to main content", "skip to content",
    "related", "related articles", "related stories", "related topics", "related coverage", "related news",
    "more news", "more stories", "more from this section", "more on this story", "most read",
    "most popular", "trending", "trending now", "recommended", "recommended for you", "you may also like",
    "you might also like", "editor's picks", "watch now", "watch live", "listen", "play video",
    "all rights reserved", "menu", "home", "open this photo in gallery", "hide caption", "toggle caption",
    "enlarge this image", "view gallery", "view in browser", "image source, getty images", "newsletter",
    "newsletters", "terms of use", "privacy policy", "cookie policy", "terms and conditions", "contact us",
    "about us", "accept cookies",
})

#: A short line that begins so is furniture anywhere.
BEGINNINGS = (
    "your email address will not be published", "required fields are marked", "this site uses akismet",
    "are you already a subscriber", "already a subscriber", "already have an account", "click to log in",
    "sign up for our", "sign up to our", "sign up here", "download our app", "follow us on", "follow us @",
    "send a tip to", "send tips to", "have you got a story", "the views expressed in this article",
    "the views expressed are", "the opinions expressed", "all rights reserved",
    "this material may not be published", "this story has been published from a wire",
    "this story was originally published", "this article was originally published",
    "this article originally appeared", "we use cookies", "this website uses cookies",
    "by continuing to use this site", "enable javascript", "please enable javascript",
    "you must be logged in", "comments are closed", "be the first to comment", "notify me of",
    "save my name", "copyright ©", "copyright (c)", "© copyright",
)

#: A short line that begins so and does not end as a sentence does is a link or a notice.
LINKS = (
    "to read the full story", "click here to", "tap here to", "log in to", "sign in to", "subscribe to our",
    "subscribe to the", "sign up for the", "sign up to receive", "get our free", "get the latest news",
    "get breaking news", "download the app", "like us on", "find us on", "join us on", "got a tip",
    "do you have a tip", "have a news tip", "share this:", "share this article", "share this story",
    "share on ", "read more:", "read also:", "also read:", "see also:", "related:", "more from ",
    "more on this story", "watch:", "listen:", "©", "(c) 20", "(c) 19",
)

#: A short line that holds two of these names and ends no sentence is a row of links.
NETWORKS = (
    "facebook", "twitter", "youtube", "instagram", "linkedin", "whatsapp", "telegram", "pinterest",
    "tiktok", "reddit", "google+", "google plus", "snapchat", "tumblr", "stumbleupon", "digg", "delicious",
    "rss",
)

#: Below the article's last sentence, a line that says only this heads a list of other stories.
TAILS = frozenset({
    "the latest", "latest", "latest news", "latest stories", "more", "more stories", "top stories", "tags",
    "topics", "in this article", "about the author", "about us", "popular", "what to read next", "up next",
})

#: A line above the headline that says only this names a section. Names of places and powers count
#: too, because papers have sections for them, but only in that place.
SECTIONS = frozenset({
    "news", "international news", "international", "world", "world news", "national", "national news",
    "local", "local news", "politics", "us politics", "uk politics", "business", "economy", "markets",
    "money", "finance", "technology", "tech", "science", "health", "environment", "climate", "sport",
    "sports", "culture", "arts", "entertainment", "lifestyle", "opinion", "comment", "analysis",
    "editorial", "features", "travel", "education", "crime", "law", "justice", "society", "media",
    "religion", "weather", "breaking", "breaking news", "exclusive", "top stories", "latest news", "home",
    "headlines", "white house", "congress", "senate", "supreme court", "washington", "elections",
    "election", "foreign policy", "foreign affairs", "diplomacy", "defense", "defence", "security",
    "national security", "military", "war", "asia", "asia pacific", "africa", "europe", "americas",
    "latin america", "middle east", "north america", "south america", "north korea", "south korea", "korea",
    "china", "japan", "india", "russia", "ukraine", "us", "u.s", "u.s. news", "us news", "uk", "uk news",
    "united states", "united kingdom", "canada", "australia", "germany", "france", "israel", "iran",
    "asia news", "live", "live updates", "video", "photos", "fact check", "press release",
})
