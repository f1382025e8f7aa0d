"""A closed table of places in the United States: states, and cities that are named without their state."""

from __future__ import annotations

#: One state a line: name (abbreviations after /) ; cities (other names after /) ; districts as city: districts.
#: A line that begins with blanks goes on with the one before.
STATES = """
Alabama/Ala. ; Montgomery, Mobile, Huntsville
Alaska ; Anchorage, Juneau, Fairbanks
Arizona/Ariz. ; Phoenix, Tucson, Tempe
Arkansas/Ark. ; Little Rock
California/Calif. ; Los Angeles/LA/L.A., San Francisco, San Diego, Sacramento, Oakland, San Bernardino, Fresno,
    Long Beach, Santa Monica, Palo Alto, Cupertino, Silicon Valley
Colorado/Colo. ; Denver, Boulder, Colorado Springs
Connecticut/Conn. ; Hartford, New Haven, Newtown, Sandy Hook
Delaware/Del. ; Wilmington, Dover
Florida/Fla. ; Miami, Orlando, Tampa, Jacksonville, Tallahassee, Fort Lauderdale, Key West, Palm Beach, Parkland
Georgia (US)/Ga. ; Atlanta, Savannah
Hawaii ; Honolulu, Pearl Harbor, Maui
Idaho ; Boise
Illinois/Ill. ; Chicago, Springfield, Peoria
Indiana/Ind. ; Indianapolis, South Bend
Iowa ; Des Moines, Cedar Rapids
Kansas/Kan. ; Wichita, Topeka
Kentucky/Ky. ; Louisville, Lexington, Frankfort
Louisiana/La. ; New Orleans, Baton Rouge
Maine ; Bangor
Maryland/Md. ; Baltimore, Annapolis, Bethesda
Massachusetts/Mass. ; Boston, Worcester
Michigan/Mich. ; Detroit, Lansing, Flint, Ann Arbor
Minnesota/Minn. ; Minneapolis, St Paul, St. Paul, Duluth
Mississippi/Miss. ; Biloxi
Missouri/Mo. ; St Louis/St. Louis, Kansas City, Ferguson
Montana/Mont. ; Billings, Missoula
Nebraska/Neb. ; Omaha
Nevada/Nev. ; Las Vegas, Reno, Carson City
New Hampshire/N.H. ;
New Jersey/N.J. ; Newark, Trenton, Jersey City, Atlantic City
New Mexico/N.M. ; Albuquerque, Santa Fe
New York State/New York state ; New York/New York City/NYC, Albany, Syracuse, Rochester, Long Island, Ithaca
North Carolina/N.C. ; Charlotte, Raleigh
North Dakota/N.D. ; Fargo, Bismarck
Ohio ; Cleveland, Cincinnati, Toledo, Dayton, Akron
Oklahoma/Okla. ; Oklahoma City, Tulsa
Oregon/Ore. ; Eugene
Pennsylvania/Pa. ; Philadelphia, Pittsburgh, Harrisburg, Scranton
Rhode Island/R.I. ; Newport
South Carolina/S.C. ; Charleston, Myrtle Beach
South Dakota/S.D. ; Sioux Falls
Tennessee/Tenn. ; Memphis, Nashville, Knoxville, Chattanooga
Texas ; Houston, Dallas, Austin, San Antonio, El Paso, Fort Worth, Uvalde, Galveston
Utah ; Salt Lake City, Provo
Vermont/Vt. ; Burlington, Montpelier
Virginia/Va. ; Norfolk, Charlottesville, Blacksburg, Arlington
Washington State/Washington state ; Seattle, Spokane, Tacoma
West Virginia/W.Va. ;
Wisconsin/Wis. ; Milwaukee, Madison, Kenosha
Wyoming/Wyo. ; Cheyenne
"""

#: Districts that are named without their city.
DISTRICTS = """
New York ; Brooklyn, Manhattan, Bronx/the Bronx, Queens, Staten Island, Harlem, Wall Street, Times Square, Central
    Park, Ground Zero
Brooklyn ; Williamsburg, Coney Island
Los Angeles ; Hollywood, Beverly Hills
London ; Heathrow, Trafalgar Square, Brixton, Tottenham, Wimbledon
Moscow ; Red Square
Cairo ; Tahrir Square
Athens ; Syntagma Square
Beijing ; Tiananmen Square
Istanbul ; Taksim Square
Kyiv ; Maidan
Paris ; Champs-Elysees
Jerusalem ; East Jerusalem
Sumatra ; Aceh, Padang, Medan
Aceh ; Banda Aceh
"""
